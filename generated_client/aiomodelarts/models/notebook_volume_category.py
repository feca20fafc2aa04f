# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NotebookVolumeCategory`."""

from ..core.codec.model import OpenStrEnum


class NotebookVolumeCategory(OpenStrEnum):
    """Kind of storage for a disk: EVS is a block device, SFS is a file system. Responses and older documentation call
    SFS EFS.
    """

    SFS = "SFS"
    EVS = "EVS"
    EFS = "EFS"
