# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkspaceGrant`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class WorkspaceGrant(BaseModel):
    """User who can access a workspace. One of the two fields is sufficient, and user_id takes precedence."""

    user_id: str | None = None
    """ID of the IAM user."""

    user_name: str | None = None
    """Name of the IAM user."""

    user_type: str | None = None
    """Type of the user or group that is granted access. Huawei Cloud only."""
