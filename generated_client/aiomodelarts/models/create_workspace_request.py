# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateWorkspaceRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .workspace_grant import WorkspaceGrant


class CreateWorkspaceRequest(BaseModel):
    """Name, description and access settings of a new workspace."""

    name: str
    """Name of the workspace. The name "default" is reserved."""

    description: str | Unset | None = UNSET
    """Description of the workspace."""

    enterprise_project_id: str | Unset | None = UNSET
    """ID of the enterprise project. 0 is the default enterprise project. Default of the service: '0'."""

    auth_type: str | Unset | None = UNSET
    """Users who can access the workspace. PUBLIC allows all users of the account, PRIVATE only the owner, and
    INTERNAL the users in grants. Upper and lower case are accepted. Matches
    `^(PUBLIC|PRIVATE|INTERNAL|public|private|internal)$`.
    """

    grants: list[WorkspaceGrant] | Unset | None = UNSET
    """Users who can access the workspace if auth_type is INTERNAL."""
