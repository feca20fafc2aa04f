# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PoolMatchKey`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class PoolMatchKey(OpenStrEnum):
    """Field of pools to compare. Only the name is supported."""

    RESOURCE_NAME = "resource_name"


PoolMatchKeyValue: TypeAlias = Literal["resource_name"]
"""Value of a listed member of `PoolMatchKey`, which arguments accept as well."""
