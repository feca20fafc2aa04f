# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ServiceScheduleTimeUnit`."""

from ..core.codec.enumerations import OpenStrEnum


class ServiceScheduleTimeUnit(OpenStrEnum):
    """Unit of the run time of a service."""

    DAYS = "DAYS"
    HOURS = "HOURS"
    MINUTES = "MINUTES"
