# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `AutoscalingEventStatus`."""

from ..core.codec.enumerations import OpenStrEnum


class AutoscalingEventStatus(OpenStrEnum):
    """Outcome of the execution of a rule."""

    SUCCESS = "SUCCESS"
    FAILED = "FAILED"
