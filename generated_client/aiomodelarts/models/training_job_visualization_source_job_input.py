# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVisualizationSourceJobInput`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingJobVisualizationSourceJobInput(BaseModel):
    """Training job that writes curves."""

    job_id: str
    """ID of the training job."""
