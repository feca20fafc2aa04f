# Generated from spec/ by `make generate`; do not edit.
"""The model `HraRule`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .autoscaling_rule_status import AutoscalingRuleStatus
    from .hra_metrics_source import HraMetricsSource
    from .hra_objectives import HraObjectives
    from .hra_role_replicas import HraRoleReplicas
    from .hra_scaler_type import HraScalerType


class HraRule(BaseModel):
    """Rule of a policy for the ratio of roles."""

    id: str
    """ID of the rule."""

    name: str | None = None
    """Name of the rule."""

    disable: bool | None = None
    """Whether the rule is switched off."""

    scaler_type: HraScalerType | None = None
    """Method that finds the ratio."""

    rule_status: AutoscalingRuleStatus | None = None
    """State of the rule."""

    slo_info: list[HraObjectives] | None = None
    """Latency objectives."""

    metrics: list[HraMetricsSource] | None = None
    """Addresses from which metrics are read."""

    role_replica: list[HraRoleReplicas] | None = None
    """Limits for the roles. Currently without effect."""
