# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DevServerPeriodType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class DevServerPeriodType(OpenStrEnum):
    """Unit of a period that is paid in advance."""

    ABSOLUTE = "ABSOLUTE"
    DAY = "DAY"
    HOUR = "HOUR"
    MONTH = "MONTH"
    WEEK = "WEEK"
    YEAR = "YEAR"


DevServerPeriodTypeValue: TypeAlias = Literal["ABSOLUTE", "DAY", "HOUR", "MONTH", "WEEK", "YEAR"]
"""Value of a listed member of `DevServerPeriodType`, which arguments accept as well."""
