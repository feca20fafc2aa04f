# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DevelopmentEnvironmentStorageType`."""

from ..core.model import OpenStrEnum


class DevelopmentEnvironmentStorageType(OpenStrEnum):
    """Kind of storage, an OBS folder, a parallel file system of OBS, a block volume or a shared file system; new
    instances take the first two.
    """

    OBS = "obs"
    OBSFS = "obsfs"
    EVS = "evs"
    EFS = "efs"
