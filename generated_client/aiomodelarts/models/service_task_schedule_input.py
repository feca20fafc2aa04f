# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceTaskScheduleInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ServiceTaskScheduleInput(BaseModel):
    """Schedule of a new task.

    Attributes:
        type: Frequency of the task: once, daily, weekly or monthly, in upper or lower case. ModelArts Edge supports
            only once and daily.
        execution_mode: Execution mode, which selects either periods or frequency. Required, although documented as
            optional. ModelArts Edge supports only period.
        timezone: Offset of the local time of the user from UTC, in hours and minutes, such as +02:00.
        days_of_week: Days on which a weekly task runs, from 1 for Monday to 7 for Sunday.
        days_of_month: Days on which a monthly task runs, from 1 to 31.
        periods: Periods in which the task runs. Used if execution_mode is period. Cannot be combined with frequency.
        frequency: Repeated runs of the task. Used if execution_mode is frequency. Cannot be combined with periods.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "execution_mode": "execution_mode",
        "timezone": "timezone",
        "days_of_week": "days_of_week",
        "days_of_month": "days_of_month",
        "periods": "periods",
        "frequency": "frequency",
    }

    type: str | Unset | None
    execution_mode: ServiceTaskExecutionMode | str | Unset | None
    timezone: str | Unset | None
    days_of_week: list[int] | Unset | None
    days_of_month: list[int] | Unset | None
    periods: list[ServiceTaskPeriodInput] | Unset | None
    frequency: ServiceTaskFrequencyInput | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        type: str | Unset | None,
        timezone: str | Unset | None,
        execution_mode: ServiceTaskExecutionMode | str | Unset | None = UNSET,
        days_of_week: list[int] | Unset | None = UNSET,
        days_of_month: list[int] | Unset | None = UNSET,
        periods: list[ServiceTaskPeriodInput] | Unset | None = UNSET,
        frequency: ServiceTaskFrequencyInput | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.execution_mode = execution_mode
        self.timezone = timezone
        self.days_of_week = days_of_week
        self.days_of_month = days_of_month
        self.periods = periods
        self.frequency = frequency
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ServiceTaskScheduleInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.type = get("type", UNSET)
        v = get("execution_mode", UNSET)
        self.execution_mode = ServiceTaskExecutionMode.of(v)
        self.timezone = get("timezone", UNSET)
        self.days_of_week = get("days_of_week", UNSET)
        self.days_of_month = get("days_of_month", UNSET)
        v = get("periods", UNSET)
        self.periods = (
            [ServiceTaskPeriodInput.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        v = get("frequency", UNSET)
        self.frequency = ServiceTaskFrequencyInput.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.type
        if v is not UNSET:
            out["type"] = v
        v = self.execution_mode
        if v is not UNSET:
            out["execution_mode"] = to_wire(v)
        v = self.timezone
        if v is not UNSET:
            out["timezone"] = v
        v = self.days_of_week
        if v is not UNSET:
            out["days_of_week"] = v
        v = self.days_of_month
        if v is not UNSET:
            out["days_of_month"] = v
        v = self.periods
        if v is not UNSET:
            out["periods"] = (
                [i0.to_dict() if i0.__class__ is ServiceTaskPeriodInput else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.frequency
        if v is not UNSET:
            out["frequency"] = v.to_dict() if v.__class__ is ServiceTaskFrequencyInput else to_wire(v)
        return out


_KEYS = frozenset(ServiceTaskScheduleInput.__wire_names__)
from .service_task_execution_mode import ServiceTaskExecutionMode  # noqa: E402
from .service_task_frequency_input import ServiceTaskFrequencyInput  # noqa: E402
from .service_task_period_input import ServiceTaskPeriodInput  # noqa: E402
