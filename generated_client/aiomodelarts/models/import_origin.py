# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ImportOrigin`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class ImportOrigin(OpenStrEnum):
    """Type of storage to import samples from."""

    OBS = "obs"
    DWS = "dws"
    DLI = "dli"
    RDS = "rds"
    MRS = "mrs"
    INFERENCE = "inference"


ImportOriginValue: TypeAlias = Literal["obs", "dws", "dli", "rds", "mrs", "inference"]
"""Value of a listed member of `ImportOrigin`, which arguments accept as well."""
