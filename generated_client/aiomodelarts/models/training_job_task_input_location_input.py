# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobTaskInputLocationInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .training_job_dataset_input import TrainingJobDatasetInput
    from .training_job_obs_path_input import TrainingJobObsPathInput


class TrainingJobTaskInputLocationInput(BaseModel):
    """Source of the input of a task of a new job."""

    obs: TrainingJobObsPathInput
    """OBS folder to read."""

    dataset: TrainingJobDatasetInput | Unset | None = UNSET
    """Dataset version to read. Huawei Cloud only."""
