# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `UpperSortOrder`."""

from ..core.model import OpenStrEnum


class UpperSortOrder(OpenStrEnum):
    """Direction of a sorting where the service wants it in upper case."""

    ASC = "ASC"
    DESC = "DESC"
