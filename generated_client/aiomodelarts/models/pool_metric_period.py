# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PoolMetricPeriod`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class PoolMetricPeriod(OpenStrEnum):
    """Length of a metric period in seconds, as a string."""

    SECONDS_60 = "60"
    SECONDS_300 = "300"
    SECONDS_900 = "900"
    SECONDS_3600 = "3600"


PoolMetricPeriodValue: TypeAlias = Literal["60", "300", "900", "3600"]
"""Value of a listed member of `PoolMetricPeriod`, which arguments accept as well."""
