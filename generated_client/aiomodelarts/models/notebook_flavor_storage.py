# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NotebookFlavorStorage`."""

from ..core.codec.enumerations import OpenStrEnum


class NotebookFlavorStorage(OpenStrEnum):
    """Kind of storage that a flavor supports."""

    EFS = "EFS"
    EVS = "EVS"
    OBS = "OBS"
    OBSFS = "OBSFS"
    EFS_DEDICATED = "EFS_DEDICATED"
    """Huawei Cloud only."""
