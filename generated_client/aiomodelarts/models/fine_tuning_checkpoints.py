# Generated from spec/ by `make generate`; do not edit.
"""The model `FineTuningCheckpoints`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class FineTuningCheckpoints(BaseModel):
    """Checkpoints of a fine-tuning job."""

    checkpoint_id: str | None = None
    """ID of the checkpoint to start from."""

    save_checkpoints_max: int | None = None
    """Number of checkpoints to keep. 0 keeps none, -1 has no limit. At least -1."""

    skipped_steps: int | None = None
    """Number of steps to skip. 0 skips none."""

    restore_training: int | None = None
    """Whether an earlier training is continued (1) or not (0)."""
