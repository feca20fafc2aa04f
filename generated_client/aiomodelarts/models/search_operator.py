# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `SearchOperator`."""

from ..core.model import OpenStrEnum


class SearchOperator(OpenStrEnum):
    """Whether all or any of the conditions have to be met."""

    OR = "OR"
    AND = "AND"
