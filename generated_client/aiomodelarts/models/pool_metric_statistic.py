# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PoolMetricStatistic`."""

from ..core.model import OpenStrEnum


class PoolMetricStatistic(OpenStrEnum):
    """How measurements of a period are put together."""

    MAXIMUM = "maximum"
    AVERAGE = "average"
    MINIMUM = "minimum"
    SUM = "sum"
