# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ServiceUpdateResult`."""

from ..core.codec.model import OpenStrEnum


class ServiceUpdateResult(OpenStrEnum):
    """Result of an update. RUNNING until the update ends."""

    SUCCESS = "SUCCESS"
    FAIL = "FAIL"
    RUNNING = "RUNNING"
