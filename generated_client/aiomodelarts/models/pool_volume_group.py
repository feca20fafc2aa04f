# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolVolumeGroup`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .pool_lvm_config import PoolLvmConfig
    from .pool_volume_group_source import PoolVolumeGroupSource


class PoolVolumeGroup(BaseModel):
    """Configuration of a group of data disks."""

    volume_group: str | None = json_field(default=None, key="volumeGroup")
    """Name of the group, as in the settings of its disks."""

    docker_thin_pool: int | None = json_field(default=None, key="dockerThinPool")
    """Share of the disks for containers, in percent. Only in the group vgpaas."""

    lvm_config: PoolLvmConfig | None = json_field(default=None, key="lvmConfig")
    """Configuration of the logical volume."""

    types: list[PoolVolumeGroupSource] | None = None
    """Types of disks in the group."""
