# Generated from spec/ by `make generate`; do not edit.
"""The model `RootVolumeInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .evs_volume_type import EvsVolumeType, EvsVolumeTypeValue


class RootVolumeInput(BaseModel):
    """System disk of a new server."""

    size: int | Unset | None = UNSET
    """Size of the disk, in GB. From 100 to 1024."""

    type: EvsVolumeType | EvsVolumeTypeValue | str | Unset | None = UNSET
    """Type of the EVS disk."""
