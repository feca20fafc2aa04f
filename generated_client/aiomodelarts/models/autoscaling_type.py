# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `AutoscalingType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class AutoscalingType(OpenStrEnum):
    """When a rule applies. CRON_HPA is at certain times, and METRIC_HPA depends on metrics."""

    CRON_HPA = "CRON_HPA"
    METRIC_HPA = "METRIC_HPA"


AutoscalingTypeValue: TypeAlias = Literal["CRON_HPA", "METRIC_HPA"]
"""Value of a listed member of `AutoscalingType`, which arguments accept as well."""
