# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `LabelAttributeType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class LabelAttributeType(OpenStrEnum):
    """Input type of an attribute: free text, or selection from a list."""

    TEXT = "text"
    SELECT = "select"


LabelAttributeTypeValue: TypeAlias = Literal["text", "select"]
"""Value of a listed member of `LabelAttributeType`, which arguments accept as well."""
