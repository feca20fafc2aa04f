# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NotebookVolumeCategory`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class NotebookVolumeCategory(OpenStrEnum):
    """Kind of storage for a disk: EVS is a block device, SFS is a file system, OBS is a bucket, OBSFS is a parallel
    file system in OBS. Responses and older documentation call SFS EFS.
    """

    SFS = "SFS"
    EVS = "EVS"
    EFS = "EFS"
    OBS = "OBS"
    """Huawei Cloud only."""
    OBSFS = "OBSFS"
    """Huawei Cloud only."""


NotebookVolumeCategoryValue: TypeAlias = Literal["SFS", "EVS", "EFS", "OBS", "OBSFS"]
"""Value of a listed member of `NotebookVolumeCategory`, which arguments accept as well."""
