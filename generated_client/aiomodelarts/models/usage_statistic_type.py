# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `UsageStatisticType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class UsageStatisticType(OpenStrEnum):
    """Whether GPU metrics are averaged over all GPUs (all) or returned for each GPU (each)."""

    ALL = "all"
    EACH = "each"


UsageStatisticTypeValue: TypeAlias = Literal["all", "each"]
"""Value of a listed member of `UsageStatisticType`, which arguments accept as well."""
