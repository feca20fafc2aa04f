# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `UpperSortOrder`."""

from ..core.codec.enumerations import OpenStrEnum


class UpperSortOrder(OpenStrEnum):
    """Sort order, in upper case."""

    ASC = "ASC"
    DESC = "DESC"
