# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ModelRequestMode`."""

from ..core.codec.model import OpenStrEnum


class ModelRequestMode(OpenStrEnum):
    """Request mode of a real-time service: synchronous or asynchronous."""

    SYNC = "sync"
    ASYNC = "async"
