# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobInputLocationInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .training_job_dataset_input import TrainingJobDatasetInput
    from .training_job_obs_path_input import TrainingJobObsPathInput


class TrainingJobInputLocationInput(BaseModel):
    """Source of input data for a new job, either a dataset or a folder in OBS."""

    dataset: TrainingJobDatasetInput | Unset | None = UNSET
    """Dataset version to read."""

    obs: TrainingJobObsPathInput | Unset | None = UNSET
    """OBS folder or file to read."""
