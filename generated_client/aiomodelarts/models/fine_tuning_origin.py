# Generated from spec/ by `make generate`; do not edit.
"""The model `FineTuningOrigin`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class FineTuningOrigin(BaseModel):
    """Checkpoint from which a fine-tuning job continues."""

    checkpoint_id: str | None = None
    """ID of the checkpoint."""

    source_model_id: str | None = None
    """ID of the model of the earlier job."""

    source_model_name: str | None = None
    """Name of the model of the earlier job."""

    epoch: int | None = None
    """Number of epochs of the earlier job."""

    steps: int | None = None
    """Number of steps of the earlier job."""

    is_best: bool | None = None
    """Whether the checkpoint has the lowest loss."""

    skipped_steps: int | None = None
    """Number of steps to skip. 0 skips none."""
