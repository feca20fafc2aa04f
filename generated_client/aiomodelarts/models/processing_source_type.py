# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ProcessingSourceType`."""

from ..core.model import OpenStrEnum


class ProcessingSourceType(OpenStrEnum):
    """Kind of source: a path in OBS, the output of another task, a dataset, or data of a tenant who calls on behalf
    of users (CUSTOM).
    """

    OBS = "OBS"
    TASK = "TASK"
    DATASET = "DATASET"
    CUSTOM = "CUSTOM"
