# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ModelRequestMode`."""

from ..core.codec.enumerations import OpenStrEnum


class ModelRequestMode(OpenStrEnum):
    """Request mode of a real-time service: synchronous or asynchronous."""

    SYNC = "sync"
    ASYNC = "async"
