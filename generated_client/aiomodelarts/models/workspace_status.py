# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `WorkspaceStatus`."""

from ..core.codec.enumerations import OpenStrEnum


class WorkspaceStatus(OpenStrEnum):
    """State of a workspace."""

    NORMAL = "NORMAL"
    CREATE_FAILED = "CREATE_FAILED"
    DELETING = "DELETING"
    DELETE_FAILED = "DELETE_FAILED"
