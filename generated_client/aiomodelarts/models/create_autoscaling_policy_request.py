# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateAutoscalingPolicyRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .autoscaling_rule_input import AutoscalingRuleInput
    from .autoscaling_target_type import AutoscalingTargetType, AutoscalingTargetTypeValue
    from .autoscaling_type import AutoscalingType, AutoscalingTypeValue


class CreateAutoscalingPolicyRequest(BaseModel):
    """Autoscaling policy for the instances of a deployment."""

    type: AutoscalingType | AutoscalingTypeValue | str
    """Whether the rules apply at certain times or by metrics."""

    target_resource_id: str
    """ID of the instance group to which the policy applies."""

    target_resource_type: AutoscalingTargetType | AutoscalingTargetTypeValue | str
    """Type of the resource to which the policy applies."""

    hpa_rules: list[AutoscalingRuleInput]
    """Rules of the policy."""

    workspace_id: str | Unset | None = UNSET
    """ID of the workspace. 0 is the default workspace."""
