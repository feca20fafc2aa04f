# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ServiceNodeInstanceStatus`."""

from ..core.codec.enumerations import OpenStrEnum


class ServiceNodeInstanceStatus(OpenStrEnum):
    """State of a model on an edge node."""

    RUNNING = "running"
    STOPPED = "stopped"
    NOT_READY = "notReady"
    FAILED = "failed"
