"""Upload, download and synchronize files and folders with Object Storage Service (OBS). Requires the extra `obs`."""

from .errors import ChecksumMismatch, DeletionRefused, LocalFileError, StorageError, UnsafeObjectName
from .locations import ObjectLocation
from .object_storage import ObjectStorage
from .patterns import DEFAULT_EXCLUDE
from .progress import TransferAction, TransferProgress, TransferResult

__all__ = [
    "DEFAULT_EXCLUDE",
    "ChecksumMismatch",
    "DeletionRefused",
    "LocalFileError",
    "ObjectLocation",
    "ObjectStorage",
    "StorageError",
    "TransferAction",
    "TransferProgress",
    "TransferResult",
    "UnsafeObjectName",
]
