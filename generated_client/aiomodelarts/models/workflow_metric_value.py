# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkflowMetricValue`."""

from __future__ import annotations

from typing import Any

from ..core.codec.model import Model as BaseModel


class WorkflowMetricValue(BaseModel):
    """Metric that a condition compared."""

    key: str | None = None
    """Name of the metric."""

    value: Any = None
    """Value of the metric, as any JSON."""
