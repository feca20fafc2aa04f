# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TextLabelPlacement`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class TextLabelPlacement(OpenStrEnum):
    """Location of the labels of text samples: a separate file whose name ends in _result, or the same file as the
    text.
    """

    SEPARATE_FILE = "0"
    SAME_FILE = "1"


TextLabelPlacementValue: TypeAlias = Literal["0", "1"]
"""Value of a listed member of `TextLabelPlacement`, which arguments accept as well."""
