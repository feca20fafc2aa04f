# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `SampleMark`."""

from ..core.model import OpenStrEnum


class SampleMark(OpenStrEnum):
    """Mark for the quality of the labels of a sample, from A, the best, to D."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
