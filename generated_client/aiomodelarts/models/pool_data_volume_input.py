# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolDataVolumeInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .pool_volume_extend_params_input import PoolVolumeExtendParamsInput
    from .pool_volume_type import PoolVolumeType, PoolVolumeTypeValue


class PoolDataVolumeInput(BaseModel):
    """Identical data disks to attach to a node."""

    volume_type: PoolVolumeType | PoolVolumeTypeValue | str = json_field(key="volumeType")
    """Type of the disk. SATA occurs only in responses."""

    size: str
    """Size of each disk in GiB, as a string."""

    count: int | Unset | None = UNSET
    """Number of these disks per node."""

    extend_params: PoolVolumeExtendParamsInput = json_field(key="extendParams")
    """Usage of the disks."""
