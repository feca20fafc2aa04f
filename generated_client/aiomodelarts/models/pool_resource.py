# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .node_network import NodeNetwork
    from .pool_creating_step import PoolCreatingStep
    from .pool_data_volume import PoolDataVolume
    from .pool_os import PoolOs
    from .pool_resource_driver import PoolResourceDriver
    from .pool_resource_extend_params import PoolResourceExtendParams
    from .pool_taint import PoolTaint
    from .pool_volume import PoolVolume
    from .pool_volume_group import PoolVolumeGroup
    from .pool_zone import PoolZone
    from .resource_tag import ResourceTag


class PoolResource(BaseModel):
    """Nodes of one flavor in a pool."""

    flavor: str
    """Name of the node flavor."""

    count: int
    """Requested minimum number of nodes."""

    max_count: int | None = json_field(default=None, key="maxCount")
    """Maximum number of nodes. The same value as count in a physical pool."""

    azs: list[PoolZone] | None = None
    """Distribution of the nodes over availability zones."""

    tags: list[ResourceTag] | None = None
    """Tags of the nodes."""

    extend_params: PoolResourceExtendParams | None = json_field(default=None, key="extendParams")
    """Additional settings of the nodes."""

    creating_step: PoolCreatingStep | None = json_field(default=None, key="creatingStep")
    """Settings for creating nodes in groups, such as whole racks."""

    root_volume: PoolVolume | None = json_field(default=None, key="rootVolume")
    """System disk of each node."""

    data_volumes: list[PoolDataVolume] | None = json_field(default=None, key="dataVolumes")
    """Data disks of each node."""

    volume_group_configs: list[PoolVolumeGroup] | None = json_field(default=None, key="volumeGroupConfigs")
    """Usage of the data disks, by disk group."""

    node_pool: str | None = json_field(default=None, key="nodePool")
    """Name of the node pool that the nodes belong to, such as nodePool-1. Huawei Cloud only."""

    taints: list[PoolTaint] | None = None
    """Taints of the nodes. Only for privileged pools. Huawei Cloud only."""

    labels: dict[str, str] | None = None
    """Kubernetes labels of the nodes. Huawei Cloud only."""

    network: NodeNetwork | None = None
    """Networks of the nodes. Huawei Cloud only."""

    os: PoolOs | None = None
    """Operating system of the nodes. Huawei Cloud only."""

    driver: PoolResourceDriver | None = None
    """Accelerator driver of the nodes. Huawei Cloud only."""
