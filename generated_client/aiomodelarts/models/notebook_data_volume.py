# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookDataVolume`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .notebook_mount_type import NotebookMountType
    from .notebook_storage_category import NotebookStorageCategory
    from .notebook_storage_status import NotebookStorageStatus


class NotebookDataVolume(BaseModel):
    """Further storage of a notebook."""

    category: NotebookStorageCategory | None = None
    """Kind of storage."""

    mount_path: str | None = None
    """Path in the notebook at which the storage is mounted."""

    url: str | None = None
    """Source of the storage, for the categories OBS and OBSFS."""

    status: NotebookStorageStatus | None = None
    """State of the mount."""

    mount_type: NotebookMountType | None = None
    """Whether the storage can be mounted and unmounted while the notebook is running."""
