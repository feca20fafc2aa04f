# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `WorkspaceSortKey`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class WorkspaceSortKey(OpenStrEnum):
    """Field that the list of workspaces is sorted by."""

    NAME = "name"
    UPDATE_TIME = "update_time"
    STATUS = "status"


WorkspaceSortKeyValue: TypeAlias = Literal["name", "update_time", "status"]
"""Value of a listed member of `WorkspaceSortKey`, which arguments accept as well."""
