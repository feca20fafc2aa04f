# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolResourceInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PoolResourceInput(BaseModel):
    """Requested nodes of one flavor.

    Attributes:
        flavor: Name of the node flavor.
        count: Requested minimum number of nodes.
        max_count: Maximum number of nodes. The same value as count in a physical pool.
        azs: Distribution of the nodes over availability zones.
        tags: Tags to set on the nodes.
        extend_params: Additional settings of the nodes.
        creating_step: Settings for creating nodes in groups, such as whole racks.
        root_volume: System disk of each node.
        data_volumes: Data disks of each node.
        volume_group_configs: Usage of the data disks, by disk group. Required if there are data disks.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "flavor": "flavor",
        "count": "count",
        "maxCount": "max_count",
        "azs": "azs",
        "tags": "tags",
        "extendParams": "extend_params",
        "creatingStep": "creating_step",
        "rootVolume": "root_volume",
        "dataVolumes": "data_volumes",
        "volumeGroupConfigs": "volume_group_configs",
    }

    flavor: str | Unset | None
    count: int | Unset | None
    max_count: int | Unset | None
    azs: list[PoolZone] | Unset | None
    tags: list[PoolTag] | Unset | None
    extend_params: PoolResourceExtendParams | Unset | None
    creating_step: PoolCreatingStep | Unset | None
    root_volume: PoolVolume | Unset | None
    data_volumes: list[PoolDataVolumeInput] | Unset | None
    volume_group_configs: list[PoolVolumeGroupInput] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        flavor: str | Unset | None,
        count: int | Unset | None,
        max_count: int | Unset | None = UNSET,
        azs: list[PoolZone] | Unset | None = UNSET,
        tags: list[PoolTag] | Unset | None = UNSET,
        extend_params: PoolResourceExtendParams | Unset | None = UNSET,
        creating_step: PoolCreatingStep | Unset | None = UNSET,
        root_volume: PoolVolume | Unset | None = UNSET,
        data_volumes: list[PoolDataVolumeInput] | Unset | None = UNSET,
        volume_group_configs: list[PoolVolumeGroupInput] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.flavor = flavor
        self.count = count
        self.max_count = max_count
        self.azs = azs
        self.tags = tags
        self.extend_params = extend_params
        self.creating_step = creating_step
        self.root_volume = root_volume
        self.data_volumes = data_volumes
        self.volume_group_configs = volume_group_configs
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PoolResourceInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.flavor = get("flavor", UNSET)
        self.count = get("count", UNSET)
        self.max_count = get("maxCount", UNSET)
        v = get("azs", UNSET)
        self.azs = [PoolZone.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        v = get("tags", UNSET)
        self.tags = [PoolTag.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        v = get("extendParams", UNSET)
        self.extend_params = PoolResourceExtendParams.from_dict(v) if v.__class__ is dict else v
        v = get("creatingStep", UNSET)
        self.creating_step = PoolCreatingStep.from_dict(v) if v.__class__ is dict else v
        v = get("rootVolume", UNSET)
        self.root_volume = PoolVolume.from_dict(v) if v.__class__ is dict else v
        v = get("dataVolumes", UNSET)
        self.data_volumes = (
            [PoolDataVolumeInput.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        v = get("volumeGroupConfigs", UNSET)
        self.volume_group_configs = (
            [PoolVolumeGroupInput.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.flavor
        if v is not UNSET:
            out["flavor"] = v
        v = self.count
        if v is not UNSET:
            out["count"] = v
        v = self.max_count
        if v is not UNSET:
            out["maxCount"] = v
        v = self.azs
        if v is not UNSET:
            out["azs"] = (
                [i0.to_dict() if i0.__class__ is PoolZone else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.tags
        if v is not UNSET:
            out["tags"] = (
                [i0.to_dict() if i0.__class__ is PoolTag else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.extend_params
        if v is not UNSET:
            out["extendParams"] = v.to_dict() if v.__class__ is PoolResourceExtendParams else to_wire(v)
        v = self.creating_step
        if v is not UNSET:
            out["creatingStep"] = v.to_dict() if v.__class__ is PoolCreatingStep else to_wire(v)
        v = self.root_volume
        if v is not UNSET:
            out["rootVolume"] = v.to_dict() if v.__class__ is PoolVolume else to_wire(v)
        v = self.data_volumes
        if v is not UNSET:
            out["dataVolumes"] = (
                [i0.to_dict() if i0.__class__ is PoolDataVolumeInput else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.volume_group_configs
        if v is not UNSET:
            out["volumeGroupConfigs"] = (
                [i0.to_dict() if i0.__class__ is PoolVolumeGroupInput else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(PoolResourceInput.__wire_names__)
from .pool_creating_step import PoolCreatingStep  # noqa: E402
from .pool_data_volume_input import PoolDataVolumeInput  # noqa: E402
from .pool_resource_extend_params import PoolResourceExtendParams  # noqa: E402
from .pool_tag import PoolTag  # noqa: E402
from .pool_volume import PoolVolume  # noqa: E402
from .pool_volume_group_input import PoolVolumeGroupInput  # noqa: E402
from .pool_zone import PoolZone  # noqa: E402
