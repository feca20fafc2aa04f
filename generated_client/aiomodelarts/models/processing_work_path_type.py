# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ProcessingWorkPathType`."""

from ..core.model import OpenStrEnum


class ProcessingWorkPathType(OpenStrEnum):
    """Kind of place that a processing task writes to."""

    OBS = "OBS"
    DATASET = "DATASET"
