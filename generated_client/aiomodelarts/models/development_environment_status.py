# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DevelopmentEnvironmentStatus`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class DevelopmentEnvironmentStatus(OpenStrEnum):
    """State of a development environment instance. A RUNNING instance can be used, and a STOPPED one can be started.
    CREATE_QUEUING and START_QUEUING mean that it waits for a machine. RESIZING means that its flavor is being
    changed.
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


DevelopmentEnvironmentStatusValue: TypeAlias = Literal[
    "CREATING",
    "CREATE_FAILED",
    "CREATE_QUEUING",
    "STARTING",
    "START_FAILED",
    "START_QUEUING",
    "RESTARTING",
    "RUNNING",
    "STOPPING",
    "STOPPED",
    "RESIZING",
    "RESIZE_FAILED",
    "UNAVAILABLE",
    "DELETING",
    "DELETED",
]
"""Value of a listed member of `DevelopmentEnvironmentStatus`, which arguments accept as well."""
