# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ServiceStatus`."""

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
