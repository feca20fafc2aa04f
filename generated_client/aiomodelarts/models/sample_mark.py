# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `SampleMark`."""

from ..core.codec.enumerations import OpenStrEnum


class SampleMark(OpenStrEnum):
    """Quality score of the labels of a sample, from A (best) to D."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
