# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookDataVolumeInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .notebook_ownership import NotebookOwnership, NotebookOwnershipValue
    from .notebook_storage_category import NotebookStorageCategory, NotebookStorageCategoryValue


class NotebookDataVolumeInput(BaseModel):
    """Further storage to mount in a notebook."""

    category: NotebookStorageCategory | NotebookStorageCategoryValue | str
    """Kind of storage."""

    ownership: NotebookOwnership | NotebookOwnershipValue | Unset | None = UNSET
    """Whether the service (MANAGED) or the user (DEDICATED, for EFS) owns the storage."""

    uri: str | Unset | None = UNSET
    """Source, such as obs://bucket/folder/ or the shared path of a file system. At most 1024 characters."""

    id: str | Unset | None = UNSET
    """ID of the SFS Turbo file system. Required for a DEDICATED one."""

    mount_path: str
    """Path in the notebook at which to mount the storage. At most 256 characters."""

    read_only: bool | Unset | None = UNSET
    """Whether to mount the storage read-only. Default of the service: False."""

    dew_secret_name: str | Unset | None = UNSET
    """Name of the DEW secret with the access key for OBS. Required for category OBS. Matches
    `^[A-Za-z0-9_-]{1,64}$`.
    """

    capacity: int | Unset | None = UNSET
    """Size of the storage, in GB."""
