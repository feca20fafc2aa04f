# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `notebook_storage`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class NotebookStorageCategory(OpenStrEnum):
    """Type of mounted storage. Requests use OBS, and responses use OBSFS."""

    OBS = "OBS"
    OBSFS = "OBSFS"
    EFS = "EFS"
    """Huawei Cloud only."""


NotebookStorageCategoryValue: TypeAlias = Literal["OBS", "OBSFS", "EFS"]
"""Value of a listed member of `NotebookStorageCategory`, which arguments accept as well."""


class NotebookStorageStatus(OpenStrEnum):
    """State of a mounted folder."""

    MOUNTING = "MOUNTING"
    MOUNT_FAILED = "MOUNT_FAILED"
    MOUNTED = "MOUNTED"
    UNMOUNTING = "UNMOUNTING"
    UNMOUNT_FAILED = "UNMOUNT_FAILED"
    UNMOUNTED = "UNMOUNTED"
