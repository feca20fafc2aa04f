# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ServiceTaskState`."""

from ..core.model import OpenStrEnum


class ServiceTaskState(OpenStrEnum):
    """State of a service task. RUNNING is the aim of a task over a stream, SUCCEEDED of one whose input ends; STOPPED
    is reached when that was asked for.
    """

    PENDING = "PENDING"
    STARTING = "STARTING"
    RECOVERING = "RECOVERING"
    UPGRADING = "UPGRADING"
    RUNNING = "RUNNING"
    STOPPING = "STOPPING"
    STOPPED = "STOPPED"
    SUCCEEDED = "SUCCEEDED"
    CREATE_FAILED = "CREATE_FAILED"
    START_FAILED = "START_FAILED"
    FAILED = "FAILED"
    ABNORMAL = "ABNORMAL"
    FREEZING = "FREEZING"
    FROZEN = "FROZEN"
    DELETING = "DELETING"
