# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobTask`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_job_flavor_detail import TrainingJobFlavorDetail
    from .training_job_task_algorithm import TrainingJobTaskAlgorithm
    from .training_job_task_log_folder import TrainingJobTaskLogFolder


class TrainingJobTask(BaseModel):
    """Task of a job whose tasks differ from each other."""

    role: str | None = None
    """Role of the task."""

    algorithm: TrainingJobTaskAlgorithm | None = None
    """Algorithm that the task runs."""

    task_resource: TrainingJobFlavorDetail | None = None
    """Machines that the task runs on."""

    log_export_path: TrainingJobTaskLogFolder | None = None
    """OBS folder to which the log of the task is written. Huawei Cloud only."""
