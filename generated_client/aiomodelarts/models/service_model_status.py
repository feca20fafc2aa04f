# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ServiceModelStatus`."""

from ..core.codec.enumerations import OpenStrEnum


class ServiceModelStatus(OpenStrEnum):
    """State of a model of a service. The states match those of a service; notReady means that the model cannot serve
    calls yet.
    """

    RUNNING = "running"
    DEPLOYING = "deploying"
    CONCERNING = "concerning"
    FAILED = "failed"
    STOPPED = "stopped"
    FINISHED = "finished"
    NOT_READY = "notReady"
