# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVersionModelMetrics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_job_version_class_metric import TrainingJobVersionClassMetric
    from .training_job_version_prediction import TrainingJobVersionPrediction
    from .training_job_version_total_metric import TrainingJobVersionTotalMetric


class TrainingJobVersionModelMetrics(BaseModel):
    """Validation results of a model, by class and in total."""

    metric: list[TrainingJobVersionClassMetric] | None = None
    """Metrics of each class."""

    total_metric: TrainingJobVersionTotalMetric | None = None
    """Metrics over all classes."""

    images_outputs: dict[str, TrainingJobVersionPrediction] | None = None
    """Predictions for images of the validation data, by their paths. Open Telekom Cloud only."""
