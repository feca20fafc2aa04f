# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NotebookOwnership`."""

from ..core.model import OpenStrEnum


class NotebookOwnership(OpenStrEnum):
    """Who looks after a disk or cluster: MANAGED the service (its public cluster), DEDICATED the user's account; such
    a disk has to be EFS.
    """

    MANAGED = "MANAGED"
    DEDICATED = "DEDICATED"
