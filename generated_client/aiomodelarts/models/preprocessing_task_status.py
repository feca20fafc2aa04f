# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PreprocessingTaskStatus`."""

from ..core.codec.enumerations import OpenIntEnum


class PreprocessingTaskStatus(OpenIntEnum):
    """State of a task that rotates or crops images of a dataset."""

    INITIALIZED = 0
    RUNNING = 1
    COMPLETED = 2
    FAILED = 3
    STOPPED = 4
    TIMED_OUT = 5
    DELETE_FAILED = 6
    STOP_FAILED = 7
