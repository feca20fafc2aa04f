# Generated from spec/ by `make generate`; do not edit.
"""The model `CheckWorkspaceAuthorizationRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .workspace_action_input import WorkspaceActionInput


class CheckWorkspaceAuthorizationRequest(BaseModel):
    """Actions to check."""

    requests: list[WorkspaceActionInput]
    """Actions and the resources on which they are to be performed."""
