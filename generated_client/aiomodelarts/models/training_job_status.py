# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobStatus`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_job_phase import TrainingJobPhase
    from .training_job_running_record import TrainingJobRunningRecord
    from .training_job_secondary_phase import TrainingJobSecondaryPhase
    from .training_job_task_status import TrainingJobTaskStatus
    from .training_task_address import TrainingTaskAddress


class TrainingJobStatus(BaseModel):
    """State of a training job, with its tasks and runs."""

    phase: TrainingJobPhase
    """Current state of the job."""

    secondary_phase: TrainingJobSecondaryPhase
    """Detailed state of the job. Its values change between releases, so do not rely on them."""

    duration: int
    """Running time of the job, in milliseconds."""

    node_count_metrics: list[list[int]] | None = None
    """Number of machines over time, as pairs of a time in milliseconds since 1970 and a count. null if the job never
    ran.
    """

    tasks: list[str]
    """Names of the tasks, such as worker-0. Required to get logs and metrics."""

    start_time: int
    """Start time, in milliseconds since 1970. 0 if the job has not started."""

    task_statuses: list[TrainingJobTaskStatus] | None = None
    """Exit codes and messages of the tasks."""

    running_records: list[TrainingJobRunningRecord] | None = None
    """Runs of the job between interruptions, with the recovery methods."""

    retention_time: int | None = None
    """Time for which the record of the job is kept. Huawei Cloud only."""

    task_ips: list[TrainingTaskAddress] | None = None
    """Addresses of the tasks. Huawei Cloud only."""
