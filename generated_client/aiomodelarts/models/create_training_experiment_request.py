# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateTrainingExperimentRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_experiment_metadata_input import TrainingExperimentMetadataInput


class CreateTrainingExperimentRequest(BaseModel):
    """Name and workspace of a new experiment."""

    metadata: TrainingExperimentMetadataInput
    """Name, description and workspace."""
