# Generated from spec/ by `make generate`; do not edit.
"""The model `DeletedTrainingJobInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .training_job_kind import TrainingJobKind, TrainingJobKindValue
    from .training_job_reference_input import TrainingJobReferenceInput


class DeletedTrainingJobInput(BaseModel):
    """Training job to delete."""

    kind: TrainingJobKind | TrainingJobKindValue | str | Unset | None = UNSET
    """Kind of the job."""

    metadata: TrainingJobReferenceInput
    """ID of the job."""
