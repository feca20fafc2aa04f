# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `HardMark`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class HardMark(OpenStrEnum):
    """Whether a label is a hard example, as a string. 0 and false are equivalent, as are 1 and true."""

    NOT_HARD = "0"
    HARD = "1"
    FALSE = "false"
    TRUE = "true"


HardMarkValue: TypeAlias = Literal["0", "1", "false", "true"]
"""Value of a listed member of `HardMark`, which arguments accept as well."""
