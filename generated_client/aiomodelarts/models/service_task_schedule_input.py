# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceTaskScheduleInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .service_task_execution_mode import ServiceTaskExecutionMode, ServiceTaskExecutionModeValue
    from .service_task_frequency_input import ServiceTaskFrequencyInput
    from .service_task_period_input import ServiceTaskPeriodInput


class ServiceTaskScheduleInput(BaseModel):
    """Schedule of a new task."""

    type: str
    """Frequency of the task: once, daily, weekly or monthly, in upper or lower case. ModelArts Edge supports only
    once and daily. Matches `^(once|daily|weekly|monthly|ONCE|DAILY|WEEKLY|MONTHLY)$`.
    """

    execution_mode: ServiceTaskExecutionMode | ServiceTaskExecutionModeValue | Unset | None = UNSET
    """Execution mode, which selects either periods or frequency. Required, although documented as optional. ModelArts
    Edge supports only period.
    """

    timezone: str
    """Offset of the local time of the user from UTC, in hours and minutes, such as +02:00."""

    days_of_week: list[int] | Unset | None = UNSET
    """Days on which a weekly task runs, from 1 for Monday to 7 for Sunday. Each item: from 1 to 7."""

    days_of_month: list[int] | Unset | None = UNSET
    """Days on which a monthly task runs, from 1 to 31. Each item: from 1 to 31."""

    periods: list[ServiceTaskPeriodInput] | Unset | None = UNSET
    """Periods in which the task runs. Used if execution_mode is period. Cannot be combined with frequency. At least 1
    item.
    """

    frequency: ServiceTaskFrequencyInput | Unset | None = UNSET
    """Repeated runs of the task. Used if execution_mode is frequency. Cannot be combined with periods."""
