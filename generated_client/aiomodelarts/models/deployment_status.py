# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DeploymentStatus`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class DeploymentStatus(OpenStrEnum):
    """State of a deployment. CONCERNING means that it runs with problems."""

    DEPLOYING = "DEPLOYING"
    RUNNING = "RUNNING"
    CONCERNING = "CONCERNING"
    UPGRADING = "UPGRADING"
    RESTARTING = "RESTARTING"
    STOPPING = "STOPPING"
    STOPPED = "STOPPED"
    INTERRUPTING = "INTERRUPTING"
    DELETING = "DELETING"
    DELETED = "DELETED"
    FAILED = "FAILED"
    ERROR = "ERROR"


DeploymentStatusValue: TypeAlias = Literal[
    "DEPLOYING",
    "RUNNING",
    "CONCERNING",
    "UPGRADING",
    "RESTARTING",
    "STOPPING",
    "STOPPED",
    "INTERRUPTING",
    "DELETING",
    "DELETED",
    "FAILED",
    "ERROR",
]
"""Value of a listed member of `DeploymentStatus`, which arguments accept as well."""
