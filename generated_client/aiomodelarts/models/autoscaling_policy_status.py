# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `AutoscalingPolicyStatus`."""

from ..core.codec.enumerations import OpenStrEnum


class AutoscalingPolicyStatus(OpenStrEnum):
    """State of an autoscaling policy."""

    INACTIVE = "INACTIVE"
    ACTIVE = "ACTIVE"
    DELETED = "DELETED"
