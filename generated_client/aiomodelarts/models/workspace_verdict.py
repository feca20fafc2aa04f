# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkspaceVerdict`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .workspace_denial import WorkspaceDenial
    from .workspace_verdict_kind import WorkspaceVerdictKind


class WorkspaceVerdict(BaseModel):
    """Verdict on one action."""

    action: str | None = None
    """Action as in IAM policies."""

    verdict: WorkspaceVerdictKind
    """Whether the action is allowed."""

    action_id: str | None = None
    """UUID of the check, from the request."""

    resource: str | None = None
    """Resource of the action."""

    cause: list[WorkspaceDenial] | None = None
    """Policies that deny the action."""
