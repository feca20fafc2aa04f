# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PoolVolumeGroupSource`."""

from ..core.codec.enumerations import OpenStrEnum


class PoolVolumeGroupSource(OpenStrEnum):
    """Source of a disk group: cloud disks (volume) or disks of the node (local)."""

    VOLUME = "volume"
    LOCAL = "local"
