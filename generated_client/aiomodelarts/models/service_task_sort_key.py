# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ServiceTaskSortKey`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class ServiceTaskSortKey(OpenStrEnum):
    """Field by which service tasks can be sorted."""

    NAME = "name"
    CREATED_AT = "created_at"
    UPDATED_AT = "updated_at"


ServiceTaskSortKeyValue: TypeAlias = Literal["name", "created_at", "updated_at"]
"""Value of a listed member of `ServiceTaskSortKey`, which arguments accept as well."""
