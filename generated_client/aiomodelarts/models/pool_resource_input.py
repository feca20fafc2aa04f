# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolResourceInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .node_network import NodeNetwork
    from .pool_creating_step import PoolCreatingStep
    from .pool_data_volume_input import PoolDataVolumeInput
    from .pool_os import PoolOs
    from .pool_resource_driver import PoolResourceDriver
    from .pool_resource_extend_params import PoolResourceExtendParams
    from .pool_taint import PoolTaint
    from .pool_volume import PoolVolume
    from .pool_volume_group_input import PoolVolumeGroupInput
    from .pool_zone import PoolZone
    from .resource_tag import ResourceTag


class PoolResourceInput(BaseModel):
    """Requested nodes of one flavor."""

    flavor: str
    """Name of the node flavor."""

    count: int
    """Requested minimum number of nodes."""

    max_count: int | Unset | None = json_field(default=UNSET, key="maxCount")
    """Maximum number of nodes. The same value as count in a physical pool."""

    azs: list[PoolZone] | Unset | None = UNSET
    """Distribution of the nodes over availability zones."""

    tags: list[ResourceTag] | Unset | None = UNSET
    """Tags to set on the nodes."""

    extend_params: PoolResourceExtendParams | Unset | None = json_field(default=UNSET, key="extendParams")
    """Additional settings of the nodes."""

    creating_step: PoolCreatingStep | Unset | None = json_field(default=UNSET, key="creatingStep")
    """Settings for creating nodes in groups, such as whole racks."""

    root_volume: PoolVolume | Unset | None = json_field(default=UNSET, key="rootVolume")
    """System disk of each node."""

    data_volumes: list[PoolDataVolumeInput] | Unset | None = json_field(default=UNSET, key="dataVolumes")
    """Data disks of each node."""

    volume_group_configs: list[PoolVolumeGroupInput] | Unset | None = json_field(
        default=UNSET, key="volumeGroupConfigs"
    )
    """Usage of the data disks, by disk group. Required if there are data disks."""

    node_pool: str | Unset | None = json_field(default=UNSET, key="nodePool")
    """Name of the node pool that the nodes belong to, such as nodePool-1. Huawei Cloud only."""

    taints: list[PoolTaint] | Unset | None = UNSET
    """Taints of the nodes. Only for privileged pools. Huawei Cloud only."""

    labels: dict[str, str] | Unset | None = UNSET
    """Kubernetes labels of the nodes. Huawei Cloud only."""

    network: NodeNetwork | Unset | None = UNSET
    """Networks of the nodes. Huawei Cloud only."""

    os: PoolOs | Unset | None = UNSET
    """Operating system of the nodes. Huawei Cloud only."""

    driver: PoolResourceDriver | Unset | None = UNSET
    """Accelerator driver of the nodes. Huawei Cloud only."""
