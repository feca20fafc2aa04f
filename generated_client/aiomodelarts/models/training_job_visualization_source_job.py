# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVisualizationSourceJob`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingJobVisualizationSourceJob(BaseModel):
    """Training job that writes curves."""

    job_id: str | None = None
    """ID of the training job."""
