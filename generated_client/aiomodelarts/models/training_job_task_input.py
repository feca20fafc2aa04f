# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobTaskInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .training_job_task_algorithm_input import TrainingJobTaskAlgorithmInput
    from .training_job_task_log_folder import TrainingJobTaskLogFolder
    from .training_job_task_resource_input import TrainingJobTaskResourceInput


class TrainingJobTaskInput(BaseModel):
    """Task of a new job whose tasks differ from each other."""

    role: str | Unset | None = UNSET
    """Role of the task. Currently has no effect."""

    algorithm: TrainingJobTaskAlgorithmInput | Unset | None = UNSET
    """Algorithm that the task runs."""

    task_resource: TrainingJobTaskResourceInput | Unset | None = UNSET
    """Machines that the task runs on."""

    log_export_path: TrainingJobTaskLogFolder | Unset | None = UNSET
    """OBS folder to which the log of the task is written. Huawei Cloud only."""
