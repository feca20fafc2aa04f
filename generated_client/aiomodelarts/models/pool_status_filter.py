# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PoolStatusFilter`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class PoolStatusFilter(OpenStrEnum):
    """State category to filter pools by."""

    CREATED = "created"
    FAILED = "failed"
    CREATING = "creating"


PoolStatusFilterValue: TypeAlias = Literal["created", "failed", "creating"]
"""Value of a listed member of `PoolStatusFilter`, which arguments accept as well."""
