# Generated from spec/ by `make generate`; do not edit.
"""The model `HraRuleUpdate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .hra_metrics_source import HraMetricsSource
    from .hra_objectives import HraObjectives
    from .hra_role_replicas import HraRoleReplicas
    from .hra_rule_operation import HraRuleOperation, HraRuleOperationValue
    from .hra_scaler_type import HraScalerType, HraScalerTypeValue


class HraRuleUpdate(BaseModel):
    """Rule of a policy for the ratio of roles to change or delete."""

    scaler_type: HraScalerType | HraScalerTypeValue | str | Unset | None = UNSET
    """Method that finds the ratio."""

    slo_info: list[HraObjectives]
    """Latency objectives."""

    metrics: list[HraMetricsSource]
    """Addresses from which metrics are read."""

    role_replica: list[HraRoleReplicas] | Unset | None = UNSET
    """Limits for the roles. Currently without effect."""

    id: str
    """ID of the rule."""

    operate: HraRuleOperation | HraRuleOperationValue
    """What to do with the rule."""
