# Generated from spec/ by `make generate`; do not edit.
"""The model `AutoscalingRule`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .autoscaling_rule_status import AutoscalingRuleStatus
    from .autoscaling_type import AutoscalingType


class AutoscalingRule(BaseModel):
    """Rule of an autoscaling policy."""

    id: str | None = None
    """ID of the rule."""

    hpa_id: str | None = None
    """ID of the policy."""

    name: str
    """Name of the rule."""

    type: AutoscalingType | None = None
    """Whether the rule applies at certain times or by metrics."""

    schedule: str | None = None
    """Times of the change, as a cron expression that begins with the minute."""

    target_replicas: int | None = None
    """Number of instances to change to."""

    disable: str | None = None
    """Whether the rule is switched off, as true or false."""

    status: AutoscalingRuleStatus | None = None
    """State of the rule."""
