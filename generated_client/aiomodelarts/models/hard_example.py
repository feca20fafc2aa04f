# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `HardExample`."""

from ..core.codec.enumerations import OpenStrEnum


class HardExample(OpenStrEnum):
    """Whether a sample is a hard example, as a digit in a string."""

    NOT_HARD = "0"
    HARD = "1"
