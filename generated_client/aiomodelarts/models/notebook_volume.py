# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookVolume`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .notebook_ownership import NotebookOwnership
    from .notebook_volume_category import NotebookVolumeCategory


class NotebookVolume(BaseModel):
    """Disk of a notebook."""

    capacity: int | None = None
    """Size, in gigabytes."""

    category: NotebookVolumeCategory
    """Kind of storage."""

    mount_path: str
    """Directory that the disk is mounted to, now always /home/ma-user/work/."""

    ownership: NotebookOwnership
    """Owner of the disk."""

    status: str | None = None
    """State of an EVS disk that is being changed, such as RESIZING. The notebook remains usable."""
