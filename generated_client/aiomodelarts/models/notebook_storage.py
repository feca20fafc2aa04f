# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookStorage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .notebook_mount_type import NotebookMountType
    from .notebook_storage_category import NotebookStorageCategory
    from .notebook_storage_status import NotebookStorageStatus


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
