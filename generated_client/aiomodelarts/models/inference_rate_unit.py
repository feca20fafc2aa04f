# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `InferenceRateUnit`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class InferenceRateUnit(OpenStrEnum):
    """Period of a rate limit."""

    SECONDS = "SECONDS"
    MINUTES = "MINUTES"


InferenceRateUnitValue: TypeAlias = Literal["SECONDS", "MINUTES"]
"""Value of a listed member of `InferenceRateUnit`, which arguments accept as well."""
