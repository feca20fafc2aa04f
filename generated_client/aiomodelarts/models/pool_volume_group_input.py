# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolVolumeGroupInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PoolVolumeGroupInput(BaseModel):
    """Configuration of a new group of data disks.

    Attributes:
        volume_group: Name of the group, as in the settings of its disks.
        docker_thin_pool: Share of the disks for containers, in percent. Only in the group vgpaas.
        lvm_config: Configuration of the logical volume.
        types: Types of disks in the group. If dataVolumes is set, cloud disks are used by default; local disks must
            be requested.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "volumeGroup": "volume_group",
        "dockerThinPool": "docker_thin_pool",
        "lvmConfig": "lvm_config",
        "types": "types",
    }

    volume_group: str | Unset | None
    docker_thin_pool: int | Unset | None
    lvm_config: PoolLvmConfigInput | Unset | None
    types: list[PoolVolumeGroupSource | str] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        volume_group: str | Unset | None,
        docker_thin_pool: int | Unset | None = UNSET,
        lvm_config: PoolLvmConfigInput | Unset | None = UNSET,
        types: list[PoolVolumeGroupSource | str] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.volume_group = volume_group
        self.docker_thin_pool = docker_thin_pool
        self.lvm_config = lvm_config
        self.types = types
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PoolVolumeGroupInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.volume_group = get("volumeGroup", UNSET)
        self.docker_thin_pool = get("dockerThinPool", UNSET)
        v = get("lvmConfig", UNSET)
        self.lvm_config = PoolLvmConfigInput.from_dict(v) if v.__class__ is dict else v
        v = get("types", UNSET)
        self.types = [PoolVolumeGroupSource.of(i0) for i0 in v] if v.__class__ is list else v
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
        v = self.docker_thin_pool
        if v is not UNSET:
            out["dockerThinPool"] = v
        v = self.lvm_config
        if v is not UNSET:
            out["lvmConfig"] = v.to_dict() if v.__class__ is PoolLvmConfigInput else to_wire(v)
        v = self.types
        if v is not UNSET:
            out["types"] = [to_wire(i0) for i0 in v] if v.__class__ is list else to_wire(v)
        return out


_KEYS = frozenset(PoolVolumeGroupInput.__wire_names__)
from .pool_lvm_config_input import PoolLvmConfigInput  # noqa: E402
from .pool_volume_group_source import PoolVolumeGroupSource  # noqa: E402
