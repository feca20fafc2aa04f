# Generated from spec/ by `make generate`; do not edit.
"""The model `Workspace`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .workspace_grant import WorkspaceGrant
    from .workspace_status import WorkspaceStatus


class Workspace(BaseModel):
    """Workspace with its state and access settings."""

    id: str | int
    """ID of the workspace. 0 is the default workspace."""

    name: str
    """Name of the workspace."""

    description: str | None = None
    """Description of the workspace."""

    owner: str
    """Name of the owner of the workspace."""

    create_time: int
    """Creation time, in milliseconds since 1970."""

    update_time: int
    """Last update time, in milliseconds since 1970."""

    auth_type: str
    """Users who can access the workspace, as PUBLIC, PRIVATE or INTERNAL. Can be in lower case."""

    enterprise_project_id: str
    """ID of the enterprise project."""

    enterprise_project_name: str | None = None
    """Name of the enterprise project that is charged for the workspace."""

    status: WorkspaceStatus
    """Current state of the workspace."""

    status_info: str | None = None
    """Reason for a failure. Empty if there is none."""

    grants: list[WorkspaceGrant] | None = None
    """Users who can access the workspace if auth_type is INTERNAL. Not included in lists."""
