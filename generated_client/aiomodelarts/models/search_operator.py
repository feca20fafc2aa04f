# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `SearchOperator`."""

from ..core.codec.enumerations import OpenStrEnum


class SearchOperator(OpenStrEnum):
    """Whether all (AND) or any (OR) of the conditions must match."""

    OR = "OR"
    AND = "AND"
