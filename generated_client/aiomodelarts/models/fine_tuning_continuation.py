# Generated from spec/ by `make generate`; do not edit.
"""The model `FineTuningContinuation`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class FineTuningContinuation(BaseModel):
    """Job that continues the training from a checkpoint."""

    checkpoint_id: str | None = None
    """ID of the checkpoint."""

    continue_task_id: str | None = None
    """ID of the job that continues the training."""

    continue_task_name: str | None = None
    """Name of the job that continues the training."""

    continue_train_type: str | None = None
    """Training method of the job."""

    skipped_steps: int | None = None
    """Number of steps to skip. 0 skips none."""

    restore_training: int | None = None
    """Whether an earlier training is continued (1) or not (0)."""

    create_time: str | None = None
    """Creation time of the job."""

    checkpoint_config: str | None = None
    """Settings of the checkpoints."""
