# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobEndpointsInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .training_job_ssh_input import TrainingJobSshInput


class TrainingJobEndpointsInput(BaseModel):
    """External access to a new job."""

    ssh: TrainingJobSshInput | Unset | None = UNSET
    """SSH access to the containers of the job."""
