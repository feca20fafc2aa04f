# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PoolSharing`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class PoolSharing(OpenStrEnum):
    """Whether other users can use a pool."""

    UNSHARED = "unshared"
    SHARED = "shared"


PoolSharingValue: TypeAlias = Literal["unshared", "shared"]
"""Value of a listed member of `PoolSharing`, which arguments accept as well."""
