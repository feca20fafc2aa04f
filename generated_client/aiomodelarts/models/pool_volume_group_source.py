# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PoolVolumeGroupSource`."""

from ..core.model import OpenStrEnum


class PoolVolumeGroupSource(OpenStrEnum):
    """What a disk group is made of, cloud disks (volume) or disks of the machine (local)."""

    VOLUME = "volume"
    LOCAL = "local"
