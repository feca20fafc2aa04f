# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeConfigContainerVolume`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .node_config_disk_type import NodeConfigDiskType
    from .pool_lvm_mode import PoolLvmMode


class NodeConfigContainerVolume(BaseModel):
    """Disk space for containers on a node."""

    docker_thin_pool: int | None = json_field(default=None, key="dockerThinPool")
    """Share of the data disk for containers, in percent."""

    kubernetes_lv: int | None = json_field(default=None, key="kubernetesLV")
    """Share of the data disk for the kubelet, in percent."""

    docker_disk_type: NodeConfigDiskType | None = json_field(default=None, key="dockerDiskType")
    """Type of the disk for containers."""

    lv_type: PoolLvmMode | None = json_field(default=None, key="lvType")
    """Write mode of the logical volume."""
