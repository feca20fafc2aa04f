# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DataSourceType`."""

from typing import Literal, TypeAlias

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


DataSourceTypeValue: TypeAlias = Literal[0, 1, 2, 3, 4, 5, 6]
"""Value of a listed member of `DataSourceType`, which arguments accept as well."""
