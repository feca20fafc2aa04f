# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceScheduleInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .service_schedule_time_unit import ServiceScheduleTimeUnit, ServiceScheduleTimeUnitValue


class ServiceScheduleInput(BaseModel):
    """Schedule for stopping a new or updated service automatically."""

    type: str
    """Action at the end of the duration. Only stop is supported."""

    time_unit: ServiceScheduleTimeUnit | ServiceScheduleTimeUnitValue
    """Unit of the duration field."""

    duration: int
    """Run time of the service, in the unit of time_unit."""
