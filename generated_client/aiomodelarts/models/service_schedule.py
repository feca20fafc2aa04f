# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceSchedule`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .service_schedule_time_unit import ServiceScheduleTimeUnit


class ServiceSchedule(BaseModel):
    """Schedule for stopping a service automatically."""

    type: str | None = None
    """Action at the end of the duration. Only stop is supported."""

    time_unit: ServiceScheduleTimeUnit | None = None
    """Unit of the duration field."""

    duration: int | None = None
    """Run time of the service, in the unit of time_unit."""
