# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVisualizationInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .training_job_visualization_folder_input import TrainingJobVisualizationFolderInput
    from .training_job_visualization_source_input import TrainingJobVisualizationSourceInput
    from .training_job_visualization_tool import TrainingJobVisualizationTool, TrainingJobVisualizationToolValue


class TrainingJobVisualizationInput(BaseModel):
    """Folder that the training curves of a new job are written to, or jobs whose curves are displayed."""

    log_type: TrainingJobVisualizationTool | TrainingJobVisualizationToolValue | str | Unset | None = UNSET
    """Tool that displays the curves. Makes the job a data source for this tool."""

    log_dir: TrainingJobVisualizationFolderInput | Unset | None = UNSET
    """Folder that the curves are written to. Required with log_type."""

    data_sources: list[TrainingJobVisualizationSourceInput] | Unset | None = UNSET
    """Jobs whose curves are displayed. Required if an annotation enables one of the tools."""
