# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `EventType`."""

from ..core.model import OpenStrEnum


class EventType(OpenStrEnum):
    """Kind of event, an ordinary one or one that may be a fault."""

    NORMAL = "Normal"
    WARNING = "Warning"
