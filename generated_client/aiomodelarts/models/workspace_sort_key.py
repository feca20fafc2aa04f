# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `WorkspaceSortKey`."""

from ..core.model import OpenStrEnum


class WorkspaceSortKey(OpenStrEnum):
    """Field by which workspaces can be sorted."""

    NAME = "name"
    UPDATE_TIME = "update_time"
    STATUS = "status"
