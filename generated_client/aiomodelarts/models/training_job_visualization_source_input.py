# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVisualizationSourceInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .training_job_visualization_source_job_input import TrainingJobVisualizationSourceJobInput
    from .training_summary_file_system import TrainingSummaryFileSystem


class TrainingJobVisualizationSourceInput(BaseModel):
    """Source of the training curves to display."""

    job: TrainingJobVisualizationSourceJobInput
    """Training job that writes the curves."""

    nfs: TrainingSummaryFileSystem | Unset | None = UNSET
    """SFS Turbo file system with the summary. Huawei Cloud only."""
