# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobSpecUpdate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .training_job_notification import TrainingJobNotification
    from .training_schedule_policy_update import TrainingSchedulePolicyUpdate


class TrainingJobSpecUpdate(BaseModel):
    """Notifications and priority of a training job to change."""

    notification: TrainingJobNotification | Unset | None = UNSET
    """Messages that the notification service sends."""

    schedule_policy: TrainingSchedulePolicyUpdate | Unset | None = UNSET
    """Priority of the job."""
