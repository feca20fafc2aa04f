# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ProcessingTaskStatus`."""

from ..core.codec.enumerations import OpenIntEnum


class ProcessingTaskStatus(OpenIntEnum):
    """State of a processing task or of one of its versions."""

    INITIALIZED = 0
    RUNNING = 1
    COMPLETED = 2
    FAILED = 3
    STOPPED = 4
