# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingCustomMetric`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_metric_address import TrainingMetricAddress
    from .training_metric_command import TrainingMetricCommand


class TrainingCustomMetric(BaseModel):
    """Source of metrics of the training code, a command or an HTTP address."""

    exec: TrainingMetricCommand | None = None
    """Command that prints the metrics."""

    http_get: TrainingMetricAddress | None = None
    """HTTP address that returns the metrics."""
