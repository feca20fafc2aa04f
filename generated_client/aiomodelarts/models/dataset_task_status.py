# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DatasetTaskStatus`."""

from ..core.codec.enumerations import OpenStrEnum


class DatasetTaskStatus(OpenStrEnum):
    """State of an import or synchronization task. COMPLETED, FAILED and NOT_EXIST are final."""

    QUEUING = "QUEUING"
    STARTING = "STARTING"
    RUNNING = "RUNNING"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
    NOT_EXIST = "NOT_EXIST"
