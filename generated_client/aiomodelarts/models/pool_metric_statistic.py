# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PoolMetricStatistic`."""

from ..core.codec.enumerations import OpenStrEnum


class PoolMetricStatistic(OpenStrEnum):
    """Aggregation of the measurements in a period."""

    MAXIMUM = "maximum"
    AVERAGE = "average"
    MINIMUM = "minimum"
    SUM = "sum"
