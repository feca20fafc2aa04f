# Generated from spec/ by `make generate`; do not edit.
"""The model `DataVolumeInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .evs_volume_type import EvsVolumeType, EvsVolumeTypeValue


class DataVolumeInput(BaseModel):
    """Data disks of a new server, all of one kind."""

    size: int | Unset | None = UNSET
    """Size of each disk, in GB. From 100 to 32768."""

    type: EvsVolumeType | EvsVolumeTypeValue | str | Unset | None = UNSET
    """Type of the EVS disks."""

    count: int | Unset | None = UNSET
    """Number of disks. From 1 to 8."""
