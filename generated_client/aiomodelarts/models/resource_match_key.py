# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ResourceMatchKey`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class ResourceMatchKey(OpenStrEnum):
    """Field of resources to compare. Only the name is supported."""

    RESOURCE_NAME = "resource_name"


ResourceMatchKeyValue: TypeAlias = Literal["resource_name"]
"""Value of a listed member of `ResourceMatchKey`, which arguments accept as well."""
