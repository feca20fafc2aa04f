# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NotebookStorageCategory`."""

from ..core.model import OpenStrEnum


class NotebookStorageCategory(OpenStrEnum):
    """Type of mounted storage, which is OBS in requests and OBSFS in responses."""

    OBS = "OBS"
    OBSFS = "OBSFS"
