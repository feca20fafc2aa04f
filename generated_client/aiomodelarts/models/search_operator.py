# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `SearchOperator`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class SearchOperator(OpenStrEnum):
    """Whether all (AND) or any (OR) of the conditions must match."""

    OR = "OR"
    AND = "AND"


SearchOperatorValue: TypeAlias = Literal["OR", "AND"]
"""Value of a listed member of `SearchOperator`, which arguments accept as well."""
