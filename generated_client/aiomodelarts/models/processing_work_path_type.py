# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ProcessingWorkPathType`."""

from ..core.codec.enumerations import OpenStrEnum


class ProcessingWorkPathType(OpenStrEnum):
    """Type of the destination of a processing task."""

    OBS = "OBS"
    DATASET = "DATASET"
