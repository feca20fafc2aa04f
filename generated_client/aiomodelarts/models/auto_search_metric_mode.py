# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `AutoSearchMetricMode`."""

from ..core.model import OpenStrEnum


class AutoSearchMetricMode(OpenStrEnum):
    """Which values of a reading are the better ones, the larger (max) or the smaller (min)."""

    MAX = "max"
    MIN = "min"
