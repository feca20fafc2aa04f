# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobMetricPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .training_job_metric import TrainingJobMetric as TrainingJobMetric


class TrainingJobMetricPage(BasePage["TrainingJobMetric"], items="metrics"):
    """Resource usage metrics of a task."""

    metrics: list[TrainingJobMetric]
    """One time series for each metric."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
