# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceTaskSchedule`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ServiceTaskSchedule(BaseModel):
    """Schedule by which a task runs.

    Attributes:
        type: Frequency of the task, such as once, daily, weekly or monthly. Can be in upper case.
        execution_mode: Execution mode, which selects either periods or frequency.
        timezone: Offset of the local time of the user from UTC, in hours and minutes, such as +02:00.
        days_of_week: Days on which a weekly task runs, from 1 for Monday to 7 for Sunday.
        days_of_month: Days on which a monthly task runs, from 1 to 31.
        periods: Periods in which the task runs. Used if execution_mode is period.
        frequency: Repeated runs of the task. Used if execution_mode is frequency.
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
    periods: list[ServiceTaskPeriod] | Unset | None
    frequency: ServiceTaskFrequency | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        type: str | Unset | None = UNSET,
        execution_mode: ServiceTaskExecutionMode | str | Unset | None = UNSET,
        timezone: str | Unset | None = UNSET,
        days_of_week: list[int] | Unset | None = UNSET,
        days_of_month: list[int] | Unset | None = UNSET,
        periods: list[ServiceTaskPeriod] | Unset | None = UNSET,
        frequency: ServiceTaskFrequency | Unset | None = UNSET,
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
    def from_dict(cls, source: Mapping[str, Any]) -> ServiceTaskSchedule:
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
            [ServiceTaskPeriod.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        v = get("frequency", UNSET)
        self.frequency = ServiceTaskFrequency.from_dict(v) if v.__class__ is dict else v
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
                [i0.to_dict() if i0.__class__ is ServiceTaskPeriod else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.frequency
        if v is not UNSET:
            out["frequency"] = v.to_dict() if v.__class__ is ServiceTaskFrequency else to_wire(v)
        return out


_KEYS = frozenset(ServiceTaskSchedule.__wire_names__)
from .service_task_execution_mode import ServiceTaskExecutionMode  # noqa: E402
from .service_task_frequency import ServiceTaskFrequency  # noqa: E402
from .service_task_period import ServiceTaskPeriod  # noqa: E402
