# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `UsageStatisticType`."""

from ..core.model import OpenStrEnum


class UsageStatisticType(OpenStrEnum):
    """How GPU metrics are summed up, averaged over all GPUs or for each one."""

    ALL = "all"
    EACH = "each"
