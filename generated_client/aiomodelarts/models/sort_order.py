# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `SortOrder`."""

from ..core.codec.enumerations import OpenStrEnum


class SortOrder(OpenStrEnum):
    """Sort order: ascending or descending."""

    ASC = "asc"
    DESC = "desc"
