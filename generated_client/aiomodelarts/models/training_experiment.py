# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingExperiment`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_experiment_metadata import TrainingExperimentMetadata
    from .training_experiment_statistic import TrainingExperimentStatistic


class TrainingExperiment(BaseModel):
    """A group of training jobs."""

    metadata: TrainingExperimentMetadata
    """Name, ID and times."""

    statistic: TrainingExperimentStatistic | None = None
    """Number of jobs in the experiment."""
