# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingModelOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_model_folder import TrainingModelFolder


class TrainingModelOutput(BaseModel):
    """Place of a trained model."""

    obs: TrainingModelFolder | None = None
    """OBS folder of the model."""
