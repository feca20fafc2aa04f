# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVisualizationSource`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_job_visualization_source_job import TrainingJobVisualizationSourceJob


class TrainingJobVisualizationSource(BaseModel):
    """Source of the training curves to display."""

    job: TrainingJobVisualizationSourceJob | None = None
    """Training job that writes the curves."""
