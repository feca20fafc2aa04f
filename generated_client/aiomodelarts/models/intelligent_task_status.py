# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `IntelligentTaskStatus`."""

from ..core.codec.enumerations import OpenIntEnum


class IntelligentTaskStatus(OpenIntEnum):
    """State of an intelligent task. FAILED, SUCCEEDED and STOPPED are final. The numbers differ from those of
    processing tasks.
    """

    QUEUING = -1
    INITIALIZING = 0
    RUNNING = 1
    FAILED = 2
    SUCCEEDED = 3
    STOPPING = 4
    STOPPED = 5
