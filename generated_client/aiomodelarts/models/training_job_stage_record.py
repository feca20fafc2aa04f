# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobStageRecord`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_job_stage import TrainingJobStage


class TrainingJobStageRecord(BaseModel):
    """Stages of one run of a training job."""

    record_order: int | None = None
    """Number of the run, from 1. The highest is the current run."""

    stages: list[TrainingJobStage]
    """Stages that the run has reached."""
