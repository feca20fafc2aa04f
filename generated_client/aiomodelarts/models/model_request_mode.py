# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ModelRequestMode`."""

from ..core.model import OpenStrEnum


class ModelRequestMode(OpenStrEnum):
    """Whether a real-time service answers a call at once or later."""

    SYNC = "sync"
    ASYNC = "async"
