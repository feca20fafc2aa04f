# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ServiceScheduleTimeUnit`."""

from ..core.model import OpenStrEnum


class ServiceScheduleTimeUnit(OpenStrEnum):
    """Unit in which the running time of a service is counted."""

    DAYS = "DAYS"
    HOURS = "HOURS"
    MINUTES = "MINUTES"
