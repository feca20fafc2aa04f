# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PoolMetricStatistic`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class PoolMetricStatistic(OpenStrEnum):
    """Aggregation of the measurements in a period."""

    MAXIMUM = "maximum"
    AVERAGE = "average"
    MINIMUM = "minimum"
    SUM = "sum"


PoolMetricStatisticValue: TypeAlias = Literal["maximum", "average", "minimum", "sum"]
"""Value of a listed member of `PoolMetricStatistic`, which arguments accept as well."""
