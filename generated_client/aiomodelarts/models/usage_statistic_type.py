# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `UsageStatisticType`."""

from ..core.codec.enumerations import OpenStrEnum


class UsageStatisticType(OpenStrEnum):
    """Whether GPU metrics are averaged over all GPUs (all) or returned for each GPU (each)."""

    ALL = "all"
    EACH = "each"
