# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVersionClassScores`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingJobVersionClassScores(BaseModel):
    """Validation scores of a class."""

    recall: float | None = None
    """Recall of the class, from 0 to 1."""

    precision: float | None = None
    """Precision of the class, from 0 to 1."""

    accuracy: float | None = None
    """Accuracy of the class, from 0 to 1."""

    f1_score: float | None = None
    """F1 score of the class, from 0 to 1. Open Telekom Cloud only."""
