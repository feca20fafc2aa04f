# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TextLabelPlacement`."""

from ..core.codec.enumerations import OpenStrEnum


class TextLabelPlacement(OpenStrEnum):
    """Location of the labels of text samples: a separate file whose name ends in _result, or the same file as the
    text.
    """

    SEPARATE_FILE = "0"
    SAME_FILE = "1"
