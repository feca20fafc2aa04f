# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeMigrationSpec`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .node_network import NodeNetwork
    from .pool_creating_step import PoolCreatingStep
    from .pool_data_volume_input import PoolDataVolumeInput
    from .pool_resource_extend_params import PoolResourceExtendParams
    from .pool_taint import PoolTaint
    from .pool_volume import PoolVolume
    from .pool_volume_group_input import PoolVolumeGroupInput
    from .resource_tag import ResourceTag


class NodeMigrationSpec(BaseModel):
    """Configuration of migrated nodes. Settings of disks, labels, taints and tags apply to a new node pool."""

    flavor: str | Unset | None = UNSET
    """Name of the node flavor. Required for a migration to another pool."""

    creating_step: PoolCreatingStep | Unset | None = json_field(default=UNSET, key="creatingStep")
    """Settings for creating nodes in groups, such as supernodes."""

    node_pool: str | Unset | None = json_field(default=UNSET, key="nodePool")
    """Name of the target node pool."""

    root_volume: PoolVolume | Unset | None = json_field(default=UNSET, key="rootVolume")
    """System disk of each node."""

    data_volumes: list[PoolDataVolumeInput] | Unset | None = json_field(default=UNSET, key="dataVolumes")
    """Data disks of each node."""

    volume_group_configs: list[PoolVolumeGroupInput] | Unset | None = json_field(
        default=UNSET, key="volumeGroupConfigs"
    )
    """Usage of the data disks, by disk group. Required if there are data disks."""

    labels: dict[str, str] | Unset | None = UNSET
    """Kubernetes labels of the nodes. Only for privileged pools."""

    taints: list[PoolTaint] | Unset | None = UNSET
    """Taints of the nodes. Only for privileged pools."""

    tags: list[ResourceTag] | Unset | None = UNSET
    """Tags to set on the nodes."""

    network: NodeNetwork | Unset | None = UNSET
    """Networks of the nodes."""

    extend_params: PoolResourceExtendParams | Unset | None = json_field(default=UNSET, key="extendParams")
    """Additional settings of the nodes."""
