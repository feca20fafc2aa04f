# Generated from spec/ by `make generate`; do not edit.
"""Models of `notebook_storage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .notebook_storage_enumerations import (
        NotebookStorageCategory,
        NotebookStorageCategoryValue,
        NotebookStorageStatus,
    )
    from .notebooks_enumerations import NotebookMountType


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


class NotebookStorage(BaseModel):
    """OBS folder that is mounted in a notebook instance."""

    category: NotebookStorageCategory
    """Type of storage. Responses use OBSFS."""

    id: str
    """ID of the mounted OBS folder, a UUID."""

    mount_path: str
    """Mount path in the instance."""

    status: NotebookStorageStatus
    """State of the mounted folder."""

    uri: str
    """Mounted folder in OBS."""

    failure_reason: str | None = None
    """Reason for a failed mount. Huawei Cloud only."""

    efs_id: str | None = None
    """ID of the SFS Turbo file system. Huawei Cloud only."""

    mount_type: NotebookMountType | None = None
    """Whether the storage can be unmounted while the notebook is running. Huawei Cloud only."""


class NotebookStoragePage(BasePage["NotebookStorage"], items="data", total="total"):
    """List of the OBS folders of a notebook instance."""

    current: int
    """Index of this page. There is always exactly one page."""

    data: list[NotebookStorage]
    """Folders that are mounted or being mounted."""

    pages: int
    """Total number of pages."""

    size: int
    """Number of items per page."""

    total: int = json_field(digits=True)
    """Total number of folders."""
