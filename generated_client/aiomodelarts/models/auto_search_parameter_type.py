# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `AutoSearchParameterType`."""

from ..core.codec.enumerations import OpenStrEnum


class AutoSearchParameterType(OpenStrEnum):
    """Whether a parameter varies over a range (continuous) or a list of values (discrete)."""

    CONTINUOUS = "continuous"
    DISCRETE = "discrete"
