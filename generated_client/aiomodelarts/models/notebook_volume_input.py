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

    mount_path: str | Unset | None = UNSET
    """Path in the notebook at which the volume is mounted. At most 256 characters. Huawei Cloud only."""

    read_only: bool | Unset | None = UNSET
    """Whether to mount the volume read-only. Defaults to false. Huawei Cloud only."""

    dew_secret_name: str | Unset | None = UNSET
    """Name of the DEW secret with the access key for OBS. Required for category OBS. Matches `^[A-Za-z0-9_-]{1,64}$`.
    Huawei Cloud only.
    """
