# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceTaskSchedule`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .service_task_execution_mode import ServiceTaskExecutionMode
    from .service_task_frequency import ServiceTaskFrequency
    from .service_task_period import ServiceTaskPeriod


class ServiceTaskSchedule(BaseModel):
    """Schedule by which a task runs."""

    type: str | None = None
    """Frequency of the task, such as once, daily, weekly or monthly. Can be in upper case."""

    execution_mode: ServiceTaskExecutionMode | None = None
    """Execution mode, which selects either periods or frequency."""

    timezone: str | None = None
    """Offset of the local time of the user from UTC, in hours and minutes, such as +02:00."""

    days_of_week: list[int] | None = None
    """Days on which a weekly task runs, from 1 for Monday to 7 for Sunday."""

    days_of_month: list[int] | None = None
    """Days on which a monthly task runs, from 1 to 31."""

    periods: list[ServiceTaskPeriod] | None = None
    """Periods in which the task runs. Used if execution_mode is period."""

    frequency: ServiceTaskFrequency | None = None
    """Repeated runs of the task. Used if execution_mode is frequency."""
