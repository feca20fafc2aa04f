# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ServiceScheduleTimeUnit`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class ServiceScheduleTimeUnit(OpenStrEnum):
    """Unit of the run time of a service."""

    DAYS = "DAYS"
    HOURS = "HOURS"
    MINUTES = "MINUTES"


ServiceScheduleTimeUnitValue: TypeAlias = Literal["DAYS", "HOURS", "MINUTES"]
"""Value of a listed member of `ServiceScheduleTimeUnit`, which arguments accept as well."""
