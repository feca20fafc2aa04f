# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ImportOrigin`."""

from ..core.codec.enumerations import OpenStrEnum


class ImportOrigin(OpenStrEnum):
    """Type of storage to import samples from."""

    OBS = "obs"
    DWS = "dws"
    DLI = "dli"
    RDS = "rds"
    MRS = "mrs"
    INFERENCE = "inference"
