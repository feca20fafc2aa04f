# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TextLabelPlacement`."""

from ..core.model import OpenStrEnum


class TextLabelPlacement(OpenStrEnum):
    """Where the labels of texts are found, in a file of their own whose name ends in _result or in the file of the
    texts.
    """

    SEPARATE_FILE = "0"
    SAME_FILE = "1"
