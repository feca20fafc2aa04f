# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobOutputLocationInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_job_obs_path_input import TrainingJobObsPathInput


class TrainingJobOutputLocationInput(BaseModel):
    """Destination of the output of a new job."""

    obs: TrainingJobObsPathInput
    """OBS folder to write to."""
