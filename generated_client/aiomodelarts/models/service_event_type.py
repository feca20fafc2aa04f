# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ServiceEventType`."""

from ..core.model import OpenStrEnum


class ServiceEventType(OpenStrEnum):
    """Kind of an event; abnormal ones tell of a problem."""

    NORMAL = "normal"
    ABNORMAL = "abnormal"
