# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookVolumeInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .notebook_ownership import NotebookOwnership, NotebookOwnershipValue
    from .notebook_volume_category import NotebookVolumeCategory, NotebookVolumeCategoryValue


class NotebookVolumeInput(BaseModel):
    """Disk of a new notebook."""

    capacity: int | Unset | None = UNSET
    """Size, in gigabytes. Defaults to 5 for EVS. At most 4096."""

    category: NotebookVolumeCategory | NotebookVolumeCategoryValue
    """Kind of storage."""

    ownership: NotebookOwnership | NotebookOwnershipValue
    """Owner of the disk."""

    uri: str | Unset | None = UNSET
    """Shared path of the file system. Required for EFS with DEDICATED."""

    id: str | Unset | None = UNSET
    """ID of the file system. Required for EFS with DEDICATED."""
