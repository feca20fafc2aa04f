# Generated from spec/ by `make generate`; do not edit.
"""The model `FineTuningConfig`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .fine_tuning_checkpoints import FineTuningCheckpoints
    from .fine_tuning_environment import FineTuningEnvironment


class FineTuningConfig(BaseModel):
    """Settings of a fine-tuning job."""

    ft_job_uuid: str | None = None
    """ID of the model to fine-tune."""

    ft_train_type: str | None = None
    """Method of fine tuning."""

    model_type: str | None = None
    """Architecture of the model, as the service names it."""

    train_output_path: str | None = None
    """Path to which the job writes its results."""

    train_process: float | None = None
    """Progress of the training."""

    checkpoint_id: str | None = None
    """ID of the checkpoint to start from."""

    task_env: FineTuningEnvironment | None = None
    """Environment variables of the job."""

    checkpoint_config: FineTuningCheckpoints | None = None
    """Checkpoints that the job keeps and starts from."""
