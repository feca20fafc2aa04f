# Generated from spec/ by `make generate`; do not edit.
"""The model `IntelligentTaskEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .intelligent_task_event_status import IntelligentTaskEventStatus


class IntelligentTaskEvent(BaseModel):
    """A step of an intelligent task, with its substeps."""

    create_time: int | None = None
    """Start time of the step, in milliseconds since 1970."""

    description: str | None = None
    """Description of the step."""

    elapsed_time: int | None = None
    """Duration of the step. The unit is not documented."""

    error_code: str | None = None
    """Error code. Absent on success."""

    error_message: str | None = None
    """Error message. Absent on success."""

    events: list[IntelligentTaskEvent] | None = None
    """Substeps of the step."""

    level: int | None = None
    """Severity of the event, as a number."""

    name: str | None = None
    """Name of the step."""

    ordinal: int | None = None
    """Position of the step in the sequence."""

    parent_name: str | None = None
    """Name of the parent step."""

    status: IntelligentTaskEventStatus | None = None
    """State of the step."""
