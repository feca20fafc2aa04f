# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdateAutoscalingPolicyRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .autoscaling_rule_input import AutoscalingRuleInput


class UpdateAutoscalingPolicyRequest(BaseModel):
    """Changes to the rules of an autoscaling policy."""

    id: str
    """ID of the policy."""

    hpa_rules: list[AutoscalingRuleInput] | Unset | None = UNSET
    """Rules to add, change or delete."""

    workspace_id: str | Unset | None = UNSET
    """ID of the workspace. 0 is the default workspace."""
