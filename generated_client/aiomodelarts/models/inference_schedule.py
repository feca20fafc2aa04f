# Generated from spec/ by `make generate`; do not edit.
"""The model `InferenceSchedule`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .service_schedule_time_unit import ServiceScheduleTimeUnit


class InferenceSchedule(BaseModel):
    """Planned stop of an inference service."""

    due_time: int | None = None
    """Time of the stop, in milliseconds since 1970."""

    duration: int | None = None
    """Run time of the service, in the unit of time_unit."""

    time_unit: ServiceScheduleTimeUnit | None = None
    """Unit of the duration field."""

    type: str | None = None
    """Action at the end of the duration. Only STOP is supported."""

    processed: bool | None = None
    """Whether the service has been stopped."""
