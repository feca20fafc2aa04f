# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ServiceTargetStatus`."""

from ..core.model import OpenStrEnum


class ServiceTargetStatus(OpenStrEnum):
    """State that a service can be sent to; running starts it, stopped stops it."""

    RUNNING = "running"
    STOPPED = "stopped"
