# Generated from spec/ by `make generate`; do not edit.
"""The model `AutoscalingRuleInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .autoscaling_rule_operation import AutoscalingRuleOperation, AutoscalingRuleOperationValue
    from .autoscaling_rule_status import AutoscalingRuleStatus, AutoscalingRuleStatusValue
    from .autoscaling_type import AutoscalingType, AutoscalingTypeValue


class AutoscalingRuleInput(BaseModel):
    """Rule of an autoscaling policy to create, change or delete."""

    operate: AutoscalingRuleOperation | AutoscalingRuleOperationValue | Unset | None = UNSET
    """What to do with the rule when the policy is changed."""

    id: str | Unset | None = UNSET
    """ID of the rule to change or delete. From 4 to 64 characters."""

    name: str | Unset | None = UNSET
    """Name of the rule. Can contain lowercase letters, digits and hyphens, begins with a letter and does not end with
    a hyphen. From 4 to 64 characters. Matches `^[a-z]([a-z0-9-]*[a-z0-9])?$`.
    """

    type: AutoscalingType | AutoscalingTypeValue | str
    """Whether the rule applies at certain times or by metrics."""

    schedule: str
    """Times of the change, as a cron expression of five fields that begins with the minute."""

    target_replicas: int
    """Number of instances to change to. From 1 to 128."""

    min_replicas: int | Unset | None = UNSET
    """Lower limit of the number of instances. From 1 to 128."""

    max_replicas: int | Unset | None = UNSET
    """Upper limit of the number of instances. From 1 to 128."""

    upscale_window: int | Unset | None = UNSET
    """Pause after a change before the number of instances may grow again. From 1 to 128."""

    downscale_window: int | Unset | None = UNSET
    """Pause after a change before the number of instances may shrink again. From 1 to 128."""

    disable: bool | Unset | None = UNSET
    """Whether the rule is switched off."""

    status: AutoscalingRuleStatus | AutoscalingRuleStatusValue | str | Unset | None = UNSET
    """State of the rule, as in a response."""
