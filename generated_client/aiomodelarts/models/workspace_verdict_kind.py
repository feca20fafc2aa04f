# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `WorkspaceVerdictKind`."""

from ..core.codec.enumerations import OpenStrEnum


class WorkspaceVerdictKind(OpenStrEnum):
    """Result of the check of an action."""

    ALLOW = "allow"
    DENY = "deny"
