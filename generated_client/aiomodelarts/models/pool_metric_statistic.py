# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PoolMetricStatistic`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class PoolMetricStatistic(OpenStrEnum):
    """Aggregation of the measurements in a period. sampleCount is their number."""

    MAXIMUM = "maximum"
    AVERAGE = "average"
    MINIMUM = "minimum"
    SUM = "sum"
    SAMPLE_COUNT = "sampleCount"
    """Huawei Cloud only."""


PoolMetricStatisticValue: TypeAlias = Literal["maximum", "average", "minimum", "sum", "sampleCount"]
"""Value of a listed member of `PoolMetricStatistic`, which arguments accept as well."""
