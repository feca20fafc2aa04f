# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVersionTotalScores`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class TrainingJobVersionTotalScores(BaseModel):
    """Validation scores over all classes."""

    f1_score: float | None = None
    """F1 score, the harmonic mean of recall and precision, from 0 to 1. Only some built-in algorithms return it."""

    recall: float | None = None
    """Recall over all classes, from 0 to 1."""

    precision: float | None = None
    """Precision over all classes, from 0 to 1."""

    accuracy: float | None = None
    """Accuracy over all classes, from 0 to 1."""

    id: int | None = None
    """ID of the scores."""

    top_1: float | None = json_field(default=None, key="top-1")
    """Share of samples whose most likely label is right, from 0 to 1. Open Telekom Cloud only."""

    top_5: float | None = json_field(default=None, key="top-5")
    """Share of samples with the right label among the five most likely, from 0 to 1. Open Telekom Cloud only."""
