# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolVolume`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PoolVolume(BaseModel):
    """A disk of a node.

    Attributes:
        volume_type: Type of the disk.
        size: Size of the disk in GiB, as a string.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "volumeType": "volume_type",
        "size": "size",
    }

    volume_type: PoolVolumeType | str | Unset | None
    size: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        volume_type: PoolVolumeType | str | Unset | None,
        size: str | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.volume_type = volume_type
        self.size = size
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PoolVolume:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("volumeType", UNSET)
        self.volume_type = PoolVolumeType.of(v)
        self.size = get("size", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.volume_type
        if v is not UNSET:
            out["volumeType"] = to_wire(v)
        v = self.size
        if v is not UNSET:
            out["size"] = v
        return out


_KEYS = frozenset(PoolVolume.__wire_names__)
from .pool_volume_type import PoolVolumeType  # noqa: E402
