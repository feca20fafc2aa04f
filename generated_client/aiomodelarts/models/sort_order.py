# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `SortOrder`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class SortOrder(OpenStrEnum):
    """Sort order: ascending or descending."""

    ASC = "asc"
    DESC = "desc"


SortOrderValue: TypeAlias = Literal["asc", "desc"]
"""Value of a listed member of `SortOrder`, which arguments accept as well."""
