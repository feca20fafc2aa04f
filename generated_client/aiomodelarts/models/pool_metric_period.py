# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PoolMetricPeriod`."""

from ..core.codec.model import OpenStrEnum


class PoolMetricPeriod(OpenStrEnum):
    """Length of a metric period in seconds, as a string."""

    VALUE_0 = "60"
    VALUE_1 = "300"
    VALUE_2 = "900"
    VALUE_3 = "3600"
