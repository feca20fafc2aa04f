# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PoolVolumeType`."""

from ..core.model import OpenStrEnum


class PoolVolumeType(OpenStrEnum):
    """Kind of disk: SSD is the fastest, GPSSD a general SSD, SAS fast, SATA common and only reported."""

    SSD = "SSD"
    GPSSD = "GPSSD"
    SAS = "SAS"
    SATA = "SATA"
