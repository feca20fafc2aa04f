# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkflowConditionResult`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .workflow_metric_value import WorkflowMetricValue


class WorkflowConditionResult(BaseModel):
    """Result of the conditions of a step."""

    result: Any = None
    """Outcome of the conditions, as a string or a truth value."""

    metric_list: list[WorkflowMetricValue] | None = None
    """Metrics that were compared."""
