# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ServiceTargetStatus`."""

from ..core.codec.model import OpenStrEnum


class ServiceTargetStatus(OpenStrEnum):
    """Target state of a service. running starts the service, stopped stops it."""

    RUNNING = "running"
    STOPPED = "stopped"
