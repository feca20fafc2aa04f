# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DevServerVolumePurpose`."""

from ..core.codec.enumerations import OpenStrEnum


class DevServerVolumePurpose(OpenStrEnum):
    """Purpose of a disk. ROOT: system disk; DATA: data disk."""

    ROOT = "ROOT"
    DATA = "DATA"
