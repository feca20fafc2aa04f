# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `SortOrder`."""

from ..core.model import OpenStrEnum


class SortOrder(OpenStrEnum):
    """Direction in which a list is sorted, ascending or descending."""

    ASC = "asc"
    DESC = "desc"
