# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `AutoSearchParameterType`."""

from ..core.model import OpenStrEnum


class AutoSearchParameterType(OpenStrEnum):
    """How a parameter varies, in a range (continuous) or among listed values (discrete)."""

    CONTINUOUS = "continuous"
    DISCRETE = "discrete"
