# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVisualizationFolder`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_job_visualization_pfs import TrainingJobVisualizationPfs


class TrainingJobVisualizationFolder(BaseModel):
    """Folder that training curves are written to."""

    pfs: TrainingJobVisualizationPfs | None = None
    """Folder in a parallel file system."""
