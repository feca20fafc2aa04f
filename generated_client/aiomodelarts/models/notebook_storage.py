# Generated from spec/ by `make generate`; do not edit.
"""Models and enumerations of `notebook_storage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..core.codec.declarations import json_field
from ..core.codec.enumerations import OpenStrEnum
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .notebooks import NotebookMountType


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


class NotebookStorageCategory(OpenStrEnum):
    """Type of mounted storage. Requests use OBS, and responses use OBSFS."""

    OBS = "OBS"
    OBSFS = "OBSFS"
    EFS = "EFS"
    """Huawei Cloud only."""


NotebookStorageCategoryValue: TypeAlias = Literal["OBS", "OBSFS", "EFS"]
"""Value of a listed member of `NotebookStorageCategory`, which arguments accept as well."""


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


class NotebookStorageStatus(OpenStrEnum):
    """State of a mounted folder."""

    MOUNTING = "MOUNTING"
    MOUNT_FAILED = "MOUNT_FAILED"
    MOUNTED = "MOUNTED"
    UNMOUNTING = "UNMOUNTING"
    UNMOUNT_FAILED = "UNMOUNT_FAILED"
    UNMOUNTED = "UNMOUNTED"
