# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `EvsVolumeType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class EvsVolumeType(OpenStrEnum):
    """Type of an EVS disk. ESSD: extreme SSD; GPSSD: general purpose SSD; SAS: high I/O; SATA: common I/O; SSD:
    ultra-high I/O.
    """

    ESSD = "ESSD"
    GPSSD = "GPSSD"
    SAS = "SAS"
    SATA = "SATA"
    SSD = "SSD"


EvsVolumeTypeValue: TypeAlias = Literal["ESSD", "GPSSD", "SAS", "SATA", "SSD"]
"""Value of a listed member of `EvsVolumeType`, which arguments accept as well."""
