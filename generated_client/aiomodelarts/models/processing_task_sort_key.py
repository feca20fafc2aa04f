# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ProcessingTaskSortKey`."""

from ..core.codec.enumerations import OpenStrEnum


class ProcessingTaskSortKey(OpenStrEnum):
    """Field by which processing tasks can be sorted."""

    CREATE_TIME = "create_time"
    NAME = "name"
    DURATION_SECONDS = "duration_seconds"
