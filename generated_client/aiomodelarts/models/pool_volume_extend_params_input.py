# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolVolumeExtendParamsInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PoolVolumeExtendParamsInput(BaseModel):
    """Usage of the data disks of a new node.

    Attributes:
        volume_group: Disk group: vgpaas for containers, default, vguser and a number for disks mounted at a
            user-defined path, or the persistent or ephemeral vg-everest-localvolume group.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "volumeGroup": "volume_group",
    }

    volume_group: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        volume_group: str | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.volume_group = volume_group
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PoolVolumeExtendParamsInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.volume_group = get("volumeGroup", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.volume_group
        if v is not UNSET:
            out["volumeGroup"] = v
        return out


_KEYS = frozenset(PoolVolumeExtendParamsInput.__wire_names__)
