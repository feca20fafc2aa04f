# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ServiceStatus`."""

from ..core.model import OpenStrEnum


class ServiceStatus(OpenStrEnum):
    """State of a service. concerning still serves, but some instances are broken; finished belongs to batch services,
    pending and waiting (for resources) to real-time ones.
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
