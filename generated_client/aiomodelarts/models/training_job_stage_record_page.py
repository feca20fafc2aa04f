# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobStageRecordPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .training_job_stage_record import TrainingJobStageRecord as TrainingJobStageRecord


class TrainingJobStageRecordPage(BasePage["TrainingJobStageRecord"], items="running_records", total="total_count"):
    """Stages of all runs of a training job."""

    total_count: int
    """Total number of runs."""

    running_records: list[TrainingJobStageRecord]
    """One record for each run."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
