# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PoolVolumeType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class PoolVolumeType(OpenStrEnum):
    """Type of a disk: SSD is the fastest, GPSSD a general-purpose SSD, SAS fast, SATA common. SATA occurs only in
    responses.
    """

    SSD = "SSD"
    GPSSD = "GPSSD"
    SAS = "SAS"
    SATA = "SATA"


PoolVolumeTypeValue: TypeAlias = Literal["SSD", "GPSSD", "SAS", "SATA"]
"""Value of a listed member of `PoolVolumeType`, which arguments accept as well."""
