# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DevServerOperationState`."""

from ..core.codec.enumerations import OpenStrEnum


class DevServerOperationState(OpenStrEnum):
    """How far an operation has got."""

    PENDING = "pending"
    RUNNING = "running"
    SUCCESS = "success"
    FAILED = "failed"
