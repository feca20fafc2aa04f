# Generated from spec/ by `make generate`; do not edit.
"""The model `MountNotebookStorageRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .notebook_storage_category import NotebookStorageCategory, NotebookStorageCategoryValue


class MountNotebookStorageRequest(BaseModel):
    """OBS folder to mount, with its mount path."""

    category: NotebookStorageCategory | NotebookStorageCategoryValue | str | Unset | None = UNSET
    """Type of storage. Requests only accept OBS."""

    mount_path: str | Unset | None = UNSET
    """Mount path in the instance. Must be below /data/."""

    uri: str | Unset | None = UNSET
    """Folder in OBS to mount, such as obs://bucket/folder/."""

    efs_id: str | Unset | None = UNSET
    """ID of the SFS Turbo file system to mount. Huawei Cloud only."""
