# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobStage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_job_stage_name import TrainingJobStageName
    from .training_job_sub_stage import TrainingJobSubStage


class TrainingJobStage(BaseModel):
    """Stage of a run of a training job."""

    job_id: str | None = None
    """ID of the job, a UUID."""

    name: TrainingJobStageName
    """Name of the stage."""

    en_message: str | None = None
    """Message about the stage in English."""

    zh_message: str | None = None
    """Message about the stage in Chinese."""

    start_time: str | None = None
    """Start time of the stage."""

    end_time: str | None = None
    """End time of the stage."""

    stage_order: int | None = None
    """Number of the stage in the run, from 1 to 4."""

    sub_stages: list[TrainingJobSubStage] | None = None
    """Steps within the stage, in order."""
