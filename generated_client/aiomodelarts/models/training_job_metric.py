# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobMetric`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_job_metric_name import TrainingJobMetricName


class TrainingJobMetric(BaseModel):
    """Time series of one metric."""

    metric: TrainingJobMetricName
    """Name of the metric."""

    value: list[float]
    """Averages over one minute each, oldest first. -1 means that nothing was measured."""
