# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `WorkloadStatus`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class WorkloadStatus(OpenStrEnum):
    """State of a job in a resource pool."""

    QUEUE = "Queue"
    PENDING = "Pending"
    ABNORMAL = "Abnormal"
    TERMINATING = "Terminating"
    CREATING = "Creating"
    RUNNING = "Running"
    COMPLETED = "Completed"
    TERMINATED = "Terminated"
    FAILED = "Failed"


WorkloadStatusValue: TypeAlias = Literal[
    "Queue", "Pending", "Abnormal", "Terminating", "Creating", "Running", "Completed", "Terminated", "Failed"
]
"""Value of a listed member of `WorkloadStatus`, which arguments accept as well."""
