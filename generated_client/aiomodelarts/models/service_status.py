# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ServiceStatus`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class ServiceStatus(OpenStrEnum):
    """State of a service. concerning means that the service is available but some instances are faulty. finished
    applies to batch services; pending and waiting (for resources) apply to real-time services.
    """

    RUNNING = "running"
    DEPLOYING = "deploying"
    CONCERNING = "concerning"
    FAILED = "failed"
    STOPPED = "stopped"
    FINISHED = "finished"
    STOPPING = "stopping"
    DELETING = "deleting"
    PENDING = "pending"
    WAITING = "waiting"


ServiceStatusValue: TypeAlias = Literal[
    "running", "deploying", "concerning", "failed", "stopped", "finished", "stopping", "deleting", "pending", "waiting"
]
"""Value of a listed member of `ServiceStatus`, which arguments accept as well."""
