# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ResourceFlavorBootType`."""

from ..core.model import OpenStrEnum


class ResourceFlavorBootType(OpenStrEnum):
    """What a physical machine starts from, a disk of its own or a cloud disk."""

    LOCAL_DISK = "LocalDisk"
    VOLUME = "Volume"
