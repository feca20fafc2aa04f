# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `AutoSearchParameterType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class AutoSearchParameterType(OpenStrEnum):
    """Whether a parameter varies over a range (continuous) or a list of values (discrete)."""

    CONTINUOUS = "continuous"
    DISCRETE = "discrete"


AutoSearchParameterTypeValue: TypeAlias = Literal["continuous", "discrete"]
"""Value of a listed member of `AutoSearchParameterType`, which arguments accept as well."""
