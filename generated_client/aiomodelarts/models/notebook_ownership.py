# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NotebookOwnership`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class NotebookOwnership(OpenStrEnum):
    """Owner of a disk or cluster: MANAGED is the service (its public cluster), DEDICATED is the account of the user.
    A DEDICATED disk must be EFS.
    """

    MANAGED = "MANAGED"
    DEDICATED = "DEDICATED"


NotebookOwnershipValue: TypeAlias = Literal["MANAGED", "DEDICATED"]
"""Value of a listed member of `NotebookOwnership`, which arguments accept as well."""
