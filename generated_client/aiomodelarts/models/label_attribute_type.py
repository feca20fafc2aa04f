# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `LabelAttributeType`."""

from ..core.model import OpenStrEnum


class LabelAttributeType(OpenStrEnum):
    """Whether the value of an attribute is typed in or chosen from a list."""

    TEXT = "text"
    SELECT = "select"
