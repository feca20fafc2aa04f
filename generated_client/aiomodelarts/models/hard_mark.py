# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `HardMark`."""

from ..core.model import OpenStrEnum


class HardMark(OpenStrEnum):
    """Whether a label is a hard example, as text; 0 and false mean the same, and so do 1 and true."""

    ZERO = "0"
    ONE = "1"
    NO = "false"
    YES = "true"
