# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ClusterPeriodType`."""

from ..core.codec.enumerations import OpenStrEnum


class ClusterPeriodType(OpenStrEnum):
    """Billing period of a pool, year or month."""

    YEAR = "year"
    MONTH = "month"
