# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobRunningRecord`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_job_recovery import TrainingJobRecovery
    from .training_job_start_type import TrainingJobStartType
    from .training_recovery_record import TrainingRecoveryRecord


class TrainingJobRunningRecord(BaseModel):
    """One run of a job, from its start to the next interruption."""

    start_at: int
    """Start time of the run, in seconds since 1970."""

    end_at: int | None = None
    """End time of the run, in seconds since 1970."""

    start_type: TrainingJobStartType
    """Whether the run started on newly allocated machines or after a restart in place."""

    end_reason: str | None = None
    """Reason for the end of the run."""

    end_related_task: str | None = None
    """Task that caused the end of the run, such as worker-0."""

    end_recover: TrainingJobRecovery | None = None
    """Recovery method used after the run."""

    end_recover_before_downgrade: TrainingJobRecovery | None = None
    """Recovery method that was planned originally, before a coarser method was used."""

    xpu_start_at: int | None = None
    """Start time of the accelerators, in seconds since 1970. Huawei Cloud only."""

    recover_records: list[TrainingRecoveryRecord] | None = None
    """Attempts to recover from the fault that ended this run. Huawei Cloud only."""
