# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVisualization`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_job_visualization_folder import TrainingJobVisualizationFolder
    from .training_job_visualization_source import TrainingJobVisualizationSource
    from .training_job_visualization_tool import TrainingJobVisualizationTool


class TrainingJobVisualization(BaseModel):
    """Folder that training curves are written to, or jobs whose curves are displayed."""

    log_type: TrainingJobVisualizationTool | None = None
    """Tool that displays the curves."""

    log_dir: TrainingJobVisualizationFolder | None = None
    """Folder that the curves are written to."""

    data_sources: list[TrainingJobVisualizationSource] | None = None
    """Jobs whose curves are displayed."""
