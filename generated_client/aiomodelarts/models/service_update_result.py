# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ServiceUpdateResult`."""

from ..core.codec.enumerations import OpenStrEnum


class ServiceUpdateResult(OpenStrEnum):
    """Result of an update. RUNNING until the update ends."""

    SUCCESS = "SUCCESS"
    FAIL = "FAIL"
    RUNNING = "RUNNING"
