# Generated from spec/ by `make generate`; do not edit.
"""The model `FineTuningMetrics`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .fine_tuning_metric_report import FineTuningMetricReport


class FineTuningMetrics(BaseModel):
    """Losses, progress and metrics of a fine-tuning job."""

    loss: dict[str, Any] | None = None
    """Loss of the training data."""

    eval_loss: dict[str, Any] | None = None
    """Loss of the validation data."""

    training_info: dict[str, Any] | None = None
    """Estimated duration of the training."""

    train_process: float | None = None
    """Progress of the training."""

    data: FineTuningMetricReport | None = None
    """Metrics for diagrams."""
