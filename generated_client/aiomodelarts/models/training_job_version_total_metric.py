# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVersionTotalMetric`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_job_version_total_scores import TrainingJobVersionTotalScores


class TrainingJobVersionTotalMetric(BaseModel):
    """Evaluation metrics over all classes."""

    total_metric_meta: dict[str, Any] | None = None
    """Reserved for future use."""

    total_reserved_data: dict[str, Any] | None = None
    """Reserved for future use."""

    total_metric_values: TrainingJobVersionTotalScores | None = None
    """Scores over all classes."""
