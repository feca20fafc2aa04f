# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVersionClassMetric`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_job_version_class import TrainingJobVersionClass
    from .training_job_version_class_scores import TrainingJobVersionClassScores


class TrainingJobVersionClassMetric(BaseModel):
    """Evaluation metrics of a class."""

    metric_values: TrainingJobVersionClassScores | None = None
    """Scores of the class."""

    reserved_data: dict[str, Any] | None = None
    """Reserved for future use."""

    metric_meta: TrainingJobVersionClass | None = None
    """ID and label of the class."""
