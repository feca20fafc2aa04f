# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `AutoscalingEventSortKey`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class AutoscalingEventSortKey(OpenStrEnum):
    """Field by which events of autoscaling are sorted. lastProbeTime is the time of the execution."""

    LAST_PROBE_TIME = "lastProbeTime"
    STATUS = "status"


AutoscalingEventSortKeyValue: TypeAlias = Literal["lastProbeTime", "status"]
"""Value of a listed member of `AutoscalingEventSortKey`, which arguments accept as well."""
