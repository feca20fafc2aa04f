# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NotebookStorageCategory`."""

from ..core.model import OpenStrEnum


class NotebookStorageCategory(OpenStrEnum):
    """Kind of mounted storage: requests say OBS, answers OBSFS."""

    OBS = "OBS"
    OBSFS = "OBSFS"
