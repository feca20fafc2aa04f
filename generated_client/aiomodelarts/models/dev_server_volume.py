# Generated from spec/ by `make generate`; do not edit.
"""The model `DevServerVolume`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .dev_server_volume_purpose import DevServerVolumePurpose
    from .evs_volume_type import EvsVolumeType


class DevServerVolume(BaseModel):
    """Disk of a server."""

    size: int | None = None
    """Size of the disk, in GB."""

    type: DevServerVolumePurpose | None = None
    """Whether it is the system disk or a data disk."""

    evs_type: EvsVolumeType | None = None
    """Type of the EVS disk."""

    evs_id: str | None = None
    """ID of the EVS disk."""
