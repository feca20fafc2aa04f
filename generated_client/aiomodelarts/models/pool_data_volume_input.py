# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolDataVolumeInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PoolDataVolumeInput(BaseModel):
    """Identical data disks to attach to a node.

    Attributes:
        volume_type: Type of the disk. SATA occurs only in responses.
        size: Size of each disk in GiB, as a string.
        count: Number of these disks per node.
        extend_params: Usage of the disks.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "volumeType": "volume_type",
        "size": "size",
        "count": "count",
        "extendParams": "extend_params",
    }

    volume_type: PoolVolumeType | str | Unset | None
    size: str | Unset | None
    count: int | Unset | None
    extend_params: PoolVolumeExtendParamsInput | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        volume_type: PoolVolumeType | str | Unset | None,
        size: str | Unset | None,
        extend_params: PoolVolumeExtendParamsInput | Unset | None,
        count: int | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.volume_type = volume_type
        self.size = size
        self.count = count
        self.extend_params = extend_params
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PoolDataVolumeInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("volumeType", UNSET)
        self.volume_type = PoolVolumeType.of(v)
        self.size = get("size", UNSET)
        self.count = get("count", UNSET)
        v = get("extendParams", UNSET)
        self.extend_params = PoolVolumeExtendParamsInput.from_dict(v) if v.__class__ is dict else v
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
        v = self.count
        if v is not UNSET:
            out["count"] = v
        v = self.extend_params
        if v is not UNSET:
            out["extendParams"] = v.to_dict() if v.__class__ is PoolVolumeExtendParamsInput else to_wire(v)
        return out


_KEYS = frozenset(PoolDataVolumeInput.__wire_names__)
from .pool_volume_extend_params_input import PoolVolumeExtendParamsInput  # noqa: E402
from .pool_volume_type import PoolVolumeType  # noqa: E402
