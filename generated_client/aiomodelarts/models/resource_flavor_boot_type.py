# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ResourceFlavorBootType`."""

from ..core.codec.enumerations import OpenStrEnum


class ResourceFlavorBootType(OpenStrEnum):
    """Boot disk type of a physical node: a local disk or a cloud disk."""

    LOCAL_DISK = "LocalDisk"
    VOLUME = "Volume"
