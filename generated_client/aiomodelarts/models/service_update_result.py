# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ServiceUpdateResult`."""

from ..core.model import OpenStrEnum


class ServiceUpdateResult(OpenStrEnum):
    """Outcome of an update; RUNNING until it ends."""

    SUCCESS = "SUCCESS"
    FAIL = "FAIL"
    RUNNING = "RUNNING"
