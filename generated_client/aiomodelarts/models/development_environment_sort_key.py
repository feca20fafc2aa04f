# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DevelopmentEnvironmentSortKey`."""

from ..core.model import OpenStrEnum


class DevelopmentEnvironmentSortKey(OpenStrEnum):
    """Field by which development environment instances can be sorted; name unless given."""

    NAME = "name"
    CREATION_TIMESTAMP = "creation_timestamp"
