# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `UpperSortOrder`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class UpperSortOrder(OpenStrEnum):
    """Sort order, in upper case."""

    ASC = "ASC"
    DESC = "DESC"


UpperSortOrderValue: TypeAlias = Literal["ASC", "DESC"]
"""Value of a listed member of `UpperSortOrder`, which arguments accept as well."""
