# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DevelopmentEnvironmentSortKey`."""

from ..core.codec.enumerations import OpenStrEnum


class DevelopmentEnvironmentSortKey(OpenStrEnum):
    """Field that the list of instances is sorted by. Defaults to name."""

    NAME = "name"
    CREATION_TIMESTAMP = "creation_timestamp"
