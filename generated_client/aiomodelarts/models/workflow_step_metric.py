# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkflowStepMetric`."""

from __future__ import annotations

from typing import Any

from ..core.codec.model import Model as BaseModel


class WorkflowStepMetric(BaseModel):
    """Metric that a step has written."""

    created_at: str | None = None
    """Creation time, in ISO 8601 format, with its UTC offset."""

    key: str | None = None
    """Name of the metric."""

    title: str | None = None
    """Title of the metric for display."""

    type: str | None = None
    """Form of display."""

    data: dict[str, Any] | None = None
    """Values of the metric."""
