# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DataSourceType`."""

from ..core.codec.enumerations import OpenIntEnum


class DataSourceType(OpenIntEnum):
    """Storage or service that samples are imported from. DWS is GaussDB(DWS)."""

    OBS = 0
    DWS = 1
    DLI = 2
    RDS = 3
    MRS = 4
    AI_GALLERY = 5
    INFERENCE_SERVICE = 6
