# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdateWorkspaceRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .workspace_grant import WorkspaceGrant


class UpdateWorkspaceRequest(BaseModel):
    """New name, description or access settings of a workspace."""

    name: str | Unset | None = UNSET
    """New name of the workspace. The name "default" is reserved."""

    description: str | Unset | None = UNSET
    """Description of the workspace."""

    auth_type: str | Unset | None = UNSET
    """Users who can access the workspace. PUBLIC allows all users of the account, PRIVATE only the owner, and
    INTERNAL the users in grants. Upper and lower case are accepted. Matches
    `^(PUBLIC|PRIVATE|INTERNAL|public|private|internal)$`.
    """

    grants: list[WorkspaceGrant] | Unset | None = UNSET
    """Users who can access the workspace from now on if auth_type is INTERNAL."""
