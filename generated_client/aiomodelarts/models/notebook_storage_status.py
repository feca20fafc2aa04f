# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NotebookStorageStatus`."""

from ..core.codec.enumerations import OpenStrEnum


class NotebookStorageStatus(OpenStrEnum):
    """State of a mounted folder."""

    MOUNTING = "MOUNTING"
    MOUNT_FAILED = "MOUNT_FAILED"
    MOUNTED = "MOUNTED"
    UNMOUNTING = "UNMOUNTING"
    UNMOUNT_FAILED = "UNMOUNT_FAILED"
    UNMOUNTED = "UNMOUNTED"
