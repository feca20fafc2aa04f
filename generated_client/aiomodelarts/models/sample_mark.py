# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `SampleMark`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class SampleMark(OpenStrEnum):
    """Quality score of the labels of a sample, from A (best) to D."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"


SampleMarkValue: TypeAlias = Literal["A", "B", "C", "D"]
"""Value of a listed member of `SampleMark`, which arguments accept as well."""
