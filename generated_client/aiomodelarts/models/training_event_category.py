# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingEventCategory`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_job_notification_event import TrainingJobNotificationEvent


class TrainingEventCategory(BaseModel):
    """Type of events of training jobs."""

    id: TrainingJobNotificationEvent
    """ID of the type."""

    name: str | None = None
    """Name of the type, for display."""

    description: str | None = None
    """Description of the events of this type."""

    notification: bool | None = None
    """Whether the service can send notifications about such events."""
