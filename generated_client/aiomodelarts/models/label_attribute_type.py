# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `LabelAttributeType`."""

from ..core.codec.enumerations import OpenStrEnum


class LabelAttributeType(OpenStrEnum):
    """Input type of an attribute: free text, or selection from a list."""

    TEXT = "text"
    SELECT = "select"
