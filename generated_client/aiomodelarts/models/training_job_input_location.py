# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobInputLocation`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_job_dataset import TrainingJobDataset
    from .training_job_obs_path import TrainingJobObsPath


class TrainingJobInputLocation(BaseModel):
    """Source of input data, either a dataset or a folder in OBS."""

    dataset: TrainingJobDataset | None = None
    """Dataset version to read."""

    obs: TrainingJobObsPath | None = None
    """OBS folder or file to read."""
