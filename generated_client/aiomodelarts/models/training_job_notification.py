# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .training_job_notification_event import TrainingJobNotificationEvent, TrainingJobNotificationEventValue


class TrainingJobNotification(BaseModel):
    """Messages that the notification service sends while a job runs."""

    topic_urn: str | Unset | None = UNSET
    """URN of the notification topic to publish to."""

    events: list[TrainingJobNotificationEvent | TrainingJobNotificationEventValue | str] | Unset | None = UNSET
    """Events that trigger a message."""
