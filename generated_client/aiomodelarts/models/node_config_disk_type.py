# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NodeConfigDiskType`."""

from ..core.codec.enumerations import OpenStrEnum


class NodeConfigDiskType(OpenStrEnum):
    """Type of the disk for containers: a cloud disk (evs) or a local SSD (ssd)."""

    EVS = "evs"
    SSD = "ssd"
