# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PoolLvmMode`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class PoolLvmMode(OpenStrEnum):
    """Write mode of a logical volume: linear writes to one disk after another, striped writes to several disks at the
    same time.
    """

    LINEAR = "linear"
    STRIPED = "striped"


PoolLvmModeValue: TypeAlias = Literal["linear", "striped"]
"""Value of a listed member of `PoolLvmMode`, which arguments accept as well."""
