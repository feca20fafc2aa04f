# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobSubStage`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingJobSubStage(BaseModel):
    """Step within a stage of a training job."""

    name: str | None = None
    """Name of the step."""

    en_message: str | None = None
    """Message about the step in English."""

    zh_message: str | None = None
    """Message about the step in Chinese."""

    create_time: str | None = None
    """Start time of the step."""
