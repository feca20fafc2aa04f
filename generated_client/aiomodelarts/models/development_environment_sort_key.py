# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DevelopmentEnvironmentSortKey`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class DevelopmentEnvironmentSortKey(OpenStrEnum):
    """Field that the list of instances is sorted by. Defaults to name."""

    NAME = "name"
    CREATION_TIMESTAMP = "creation_timestamp"


DevelopmentEnvironmentSortKeyValue: TypeAlias = Literal["name", "creation_timestamp"]
"""Value of a listed member of `DevelopmentEnvironmentSortKey`, which arguments accept as well."""
