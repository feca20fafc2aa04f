# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_job_event_level import TrainingJobEventLevel


class TrainingJobEvent(BaseModel):
    """Event that occurred in a training job."""

    message: str
    """Description of the event."""

    level: TrainingJobEventLevel
    """Severity of the event."""

    time: str
    """Time of the event, in ISO 8601 format, with its UTC offset."""

    source: str
    """Component that reported the event: K8S, Job or Task, in any letter case."""
