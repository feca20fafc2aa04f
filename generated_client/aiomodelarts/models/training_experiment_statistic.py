# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingExperimentStatistic`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingExperimentStatistic(BaseModel):
    """Numbers of an experiment."""

    job_count: int | None = None
    """Number of training jobs in the experiment."""
