# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ClusterPeriodType`."""

from ..core.model import OpenStrEnum


class ClusterPeriodType(OpenStrEnum):
    """Whether a pool is paid for by the year or by the month."""

    YEAR = "year"
    MONTH = "month"
