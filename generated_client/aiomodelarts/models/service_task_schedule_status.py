# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ServiceTaskScheduleStatus`."""

from ..core.codec.enumerations import OpenStrEnum


class ServiceTaskScheduleStatus(OpenStrEnum):
    """Whether the schedule of a task is active."""

    ACTIVATED = "ACTIVATED"
    INACTIVATED = "INACTIVATED"
