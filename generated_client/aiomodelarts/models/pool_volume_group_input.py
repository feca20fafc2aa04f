# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolVolumeGroupInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .pool_lvm_config_input import PoolLvmConfigInput
    from .pool_volume_group_source import PoolVolumeGroupSource, PoolVolumeGroupSourceValue


class PoolVolumeGroupInput(BaseModel):
    """Configuration of a new group of data disks."""

    volume_group: str = json_field(key="volumeGroup")
    """Name of the group, as in the settings of its disks."""

    docker_thin_pool: int | Unset | None = json_field(default=UNSET, key="dockerThinPool")
    """Share of the disks for containers, in percent. Only in the group vgpaas."""

    lvm_config: PoolLvmConfigInput | Unset | None = json_field(default=UNSET, key="lvmConfig")
    """Configuration of the logical volume."""

    types: list[PoolVolumeGroupSource | PoolVolumeGroupSourceValue] | Unset | None = UNSET
    """Types of disks in the group. If dataVolumes is set, cloud disks are used by default; local disks must be
    requested.
    """
