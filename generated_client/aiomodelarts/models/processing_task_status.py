# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ProcessingTaskStatus`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenIntEnum


class ProcessingTaskStatus(OpenIntEnum):
    """State of a processing task or of one of its versions."""

    INITIALIZED = 0
    RUNNING = 1
    COMPLETED = 2
    FAILED = 3
    STOPPED = 4


ProcessingTaskStatusValue: TypeAlias = Literal[0, 1, 2, 3, 4]
"""Value of a listed member of `ProcessingTaskStatus`, which arguments accept as well."""
