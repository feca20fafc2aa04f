# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NotebookVolumeCategory`."""

from ..core.model import OpenStrEnum


class NotebookVolumeCategory(OpenStrEnum):
    """Kind of storage behind a disk: EVS is a block device, SFS a file service, called EFS in older texts and in
    answers.
    """

    SFS = "SFS"
    EVS = "EVS"
    EFS = "EFS"
