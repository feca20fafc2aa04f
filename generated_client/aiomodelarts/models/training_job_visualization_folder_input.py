# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVisualizationFolderInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_job_visualization_pfs_input import TrainingJobVisualizationPfsInput


class TrainingJobVisualizationFolderInput(BaseModel):
    """Folder that the training curves of a new job are written to."""

    pfs: TrainingJobVisualizationPfsInput
    """Folder in a parallel file system."""
