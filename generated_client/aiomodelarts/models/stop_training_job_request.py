# Generated from spec/ by `make generate`; do not edit.
"""The model `StopTrainingJobRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_job_action import TrainingJobAction, TrainingJobActionValue


class StopTrainingJobRequest(BaseModel):
    """Action to perform on a training job."""

    action_type: TrainingJobAction | TrainingJobActionValue
    """Action to perform. The only supported action is "terminate". Default of the service: 'terminate'."""
