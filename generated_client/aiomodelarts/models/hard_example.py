# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `HardExample`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class HardExample(OpenStrEnum):
    """Whether a sample is a hard example, as a digit in a string."""

    NOT_HARD = "0"
    HARD = "1"


HardExampleValue: TypeAlias = Literal["0", "1"]
"""Value of a listed member of `HardExample`, which arguments accept as well."""
