# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PoolVolumeGroupSource`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class PoolVolumeGroupSource(OpenStrEnum):
    """Source of a disk group: cloud disks (volume) or disks of the node (local)."""

    VOLUME = "volume"
    LOCAL = "local"


PoolVolumeGroupSourceValue: TypeAlias = Literal["volume", "local"]
"""Value of a listed member of `PoolVolumeGroupSource`, which arguments accept as well."""
