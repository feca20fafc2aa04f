# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `HraScalerType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class HraScalerType(OpenStrEnum):
    """Method that finds the ratio of roles. SIMULATOR_ALGO simulates the load."""

    SIMULATOR_ALGO = "SIMULATOR_ALGO"


HraScalerTypeValue: TypeAlias = Literal["SIMULATOR_ALGO"]
"""Value of a listed member of `HraScalerType`, which arguments accept as well."""
