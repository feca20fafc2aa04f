# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NotebookStatus`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class NotebookStatus(OpenStrEnum):
    """State of a notebook. SNAPSHOTTING means that an image is being saved from it, FROZEN that it is temporarily
    blocked.
    """

    INIT = "INIT"
    CREATING = "CREATING"
    STARTING = "STARTING"
    STOPPING = "STOPPING"
    DELETING = "DELETING"
    RUNNING = "RUNNING"
    STOPPED = "STOPPED"
    SNAPSHOTTING = "SNAPSHOTTING"
    CREATE_FAILED = "CREATE_FAILED"
    START_FAILED = "START_FAILED"
    DELETE_FAILED = "DELETE_FAILED"
    ERROR = "ERROR"
    DELETED = "DELETED"
    FROZEN = "FROZEN"


NotebookStatusValue: TypeAlias = Literal[
    "INIT",
    "CREATING",
    "STARTING",
    "STOPPING",
    "DELETING",
    "RUNNING",
    "STOPPED",
    "SNAPSHOTTING",
    "CREATE_FAILED",
    "START_FAILED",
    "DELETE_FAILED",
    "ERROR",
    "DELETED",
    "FROZEN",
]
"""Value of a listed member of `NotebookStatus`, which arguments accept as well."""
