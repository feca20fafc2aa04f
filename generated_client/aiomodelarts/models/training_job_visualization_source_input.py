# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVisualizationSourceInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_job_visualization_source_job_input import TrainingJobVisualizationSourceJobInput


class TrainingJobVisualizationSourceInput(BaseModel):
    """Source of the training curves to display."""

    job: TrainingJobVisualizationSourceJobInput
    """Training job that writes the curves."""
