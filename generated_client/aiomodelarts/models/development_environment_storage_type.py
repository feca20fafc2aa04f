# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DevelopmentEnvironmentStorageType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class DevelopmentEnvironmentStorageType(OpenStrEnum):
    """Type of storage: an OBS folder (obs), an OBS parallel file system (obsfs), a block volume (evs) or a shared
    file system (efs). New instances support obs and obsfs.
    """

    OBS = "obs"
    OBSFS = "obsfs"
    EVS = "evs"
    EFS = "efs"


DevelopmentEnvironmentStorageTypeValue: TypeAlias = Literal["obs", "obsfs", "evs", "efs"]
"""Value of a listed member of `DevelopmentEnvironmentStorageType`, which arguments accept as well."""
