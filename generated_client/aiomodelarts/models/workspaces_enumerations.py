# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `workspaces`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class WorkspaceSortKey(OpenStrEnum):
    """Field that the list of workspaces is sorted by."""

    NAME = "name"
    UPDATE_TIME = "update_time"
    STATUS = "status"


WorkspaceSortKeyValue: TypeAlias = Literal["name", "update_time", "status"]
"""Value of a listed member of `WorkspaceSortKey`, which arguments accept as well."""


class WorkspaceStatus(OpenStrEnum):
    """State of a workspace."""

    NORMAL = "NORMAL"
    CREATE_FAILED = "CREATE_FAILED"
    DELETING = "DELETING"
    DELETE_FAILED = "DELETE_FAILED"


class WorkspaceVerdictKind(OpenStrEnum):
    """Result of the check of an action."""

    ALLOW = "allow"
    DENY = "deny"
