# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkspaceDenial`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .workspace_denial_condition import WorkspaceDenialCondition


class WorkspaceDenial(BaseModel):
    """Policy that denies an action."""

    policy_name: str | None = None
    """IAM policy that denies the action."""

    condition: list[WorkspaceDenialCondition] | None = None
    """Conditions of the policy that apply."""
