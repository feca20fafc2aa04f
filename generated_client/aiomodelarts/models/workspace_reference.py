# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkspaceReference`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class WorkspaceReference(BaseModel):
    """ID of the changed or deleted workspace."""

    workspace_id: str
    """ID of the workspace."""
