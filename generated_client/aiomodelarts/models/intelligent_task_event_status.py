# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `IntelligentTaskEventStatus`."""

from ..core.codec.enumerations import OpenStrEnum


class IntelligentTaskEventStatus(OpenStrEnum):
    """State of a step of an intelligent task."""

    WAITING = "waiting"
    RUNNING = "running"
    FAILED = "failed"
    SUCCESS = "success"
