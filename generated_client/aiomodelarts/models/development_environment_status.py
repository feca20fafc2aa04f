# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DevelopmentEnvironmentStatus`."""

from ..core.model import OpenStrEnum


class DevelopmentEnvironmentStatus(OpenStrEnum):
    """State of a development environment instance. RUNNING can be used, STOPPED can be started again; CREATE_QUEUING
    and START_QUEUING wait for a machine; RESIZING changes the flavor.
    """

    CREATING = "CREATING"
    CREATE_FAILED = "CREATE_FAILED"
    CREATE_QUEUING = "CREATE_QUEUING"
    STARTING = "STARTING"
    START_FAILED = "START_FAILED"
    START_QUEUING = "START_QUEUING"
    RESTARTING = "RESTARTING"
    RUNNING = "RUNNING"
    STOPPING = "STOPPING"
    STOPPED = "STOPPED"
    RESIZING = "RESIZING"
    RESIZE_FAILED = "RESIZE_FAILED"
    UNAVAILABLE = "UNAVAILABLE"
    DELETING = "DELETING"
    DELETED = "DELETED"
