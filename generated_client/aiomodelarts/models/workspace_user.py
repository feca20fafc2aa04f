# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkspaceUser`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class WorkspaceUser(BaseModel):
    """User who can be granted access to a workspace."""

    user_name: str = json_field(key="userName")
    """Name of the user or group."""
