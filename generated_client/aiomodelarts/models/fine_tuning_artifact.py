# Generated from spec/ by `make generate`; do not edit.
"""The model `FineTuningArtifact`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .fine_tuning_artifact_type import FineTuningArtifactType
    from .fine_tuning_continuation import FineTuningContinuation


class FineTuningArtifact(BaseModel):
    """Final model or checkpoint of a fine-tuning job."""

    artifact_type: FineTuningArtifactType
    """Whether the artifact is the final model or a checkpoint."""

    artifact_id: str
    """ID of the model, if the artifact is final; otherwise of the checkpoint."""

    is_best: bool | None = None
    """Whether the artifact has the lowest loss."""

    continue_train_nums: int | None = None
    """Number of jobs that continue the training from the artifact."""

    asset_id: str | None = None
    """ID of the asset. Absent before the publication."""

    asset_name: str | None = None
    """Name of the asset. Absent before the publication."""

    status: str | None = None
    """State of the publication. The values are not documented."""

    epoch: int | None = None
    """Number of epochs before the artifact was saved."""

    steps: int | None = None
    """Number of steps before the artifact was saved."""

    loss: float | None = None
    """Loss when the artifact was saved."""

    create_time: str | None = None
    """Time when the artifact was saved."""

    publish_error_msg: str | None = None
    """Reason why the publication failed."""

    task_infos: list[FineTuningContinuation] | None = None
    """Jobs that continue the training from the artifact."""
