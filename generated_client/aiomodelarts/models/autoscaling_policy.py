# Generated from spec/ by `make generate`; do not edit.
"""The model `AutoscalingPolicy`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .autoscaling_policy_status import AutoscalingPolicyStatus
    from .autoscaling_rule import AutoscalingRule
    from .autoscaling_target_type import AutoscalingTargetType


class AutoscalingPolicy(BaseModel):
    """Policy that changes the number of instances of a deployment."""

    id: str
    """ID of the policy."""

    name: str | None = None
    """Name of the policy."""

    target_resource_id: str | None = None
    """ID of the instance group to which the policy applies."""

    target_resource_type: AutoscalingTargetType | None = None
    """Type of the resource to which the policy applies."""

    min_replicas: int | None = None
    """Lower limit of the number of instances. From 1 to 128."""

    max_replicas: int | None = None
    """Upper limit of the number of instances. From 1 to 128."""

    status: AutoscalingPolicyStatus
    """State of the policy."""

    workspace_id: str | None = None
    """ID of the workspace. 0 is the default workspace."""

    hpa_rules: list[AutoscalingRule] | None = None
    """Rules of the policy."""
