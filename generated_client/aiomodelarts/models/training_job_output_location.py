# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobOutputLocation`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_job_obs_path import TrainingJobObsPath


class TrainingJobOutputLocation(BaseModel):
    """Destination of the output of a job."""

    obs: TrainingJobObsPath
    """OBS folder to write to."""
