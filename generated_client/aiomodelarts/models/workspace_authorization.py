# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkspaceAuthorization`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .workspace_verdict import WorkspaceVerdict


class WorkspaceAuthorization(BaseModel):
    """Verdicts on the checked actions."""

    results: list[WorkspaceVerdict]
    """One verdict for each action."""
