# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ServiceModelStatus`."""

from ..core.model import OpenStrEnum


class ServiceModelStatus(OpenStrEnum):
    """State of one model of a service; as for the service, or notReady before it can answer."""

    RUNNING = "running"
    DEPLOYING = "deploying"
    CONCERNING = "concerning"
    FAILED = "failed"
    STOPPED = "stopped"
    FINISHED = "finished"
    NOTREADY = "notReady"
