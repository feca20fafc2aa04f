# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVersionPrediction`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingJobVersionPrediction(BaseModel):
    """Prediction for an image of the validation data."""

    real_label: list[str] | None = None
    """Labels of the image."""

    predict_label: list[str] | None = None
    """Predicted labels, the most likely one first."""

    probability: list[str] | None = None
    """Probabilities of the predicted labels, as strings."""

    logits: list[str] | None = None
    """Outputs of the last layer for the predicted labels, as strings."""
