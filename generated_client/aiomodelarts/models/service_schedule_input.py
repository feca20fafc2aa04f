# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceScheduleInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ServiceScheduleInput(BaseModel):
    """Schedule for stopping a new or updated service automatically.

    Attributes:
        type: Action at the end of the duration. Only stop is supported.
        time_unit: Unit of the duration field.
        duration: Run time of the service, in the unit of time_unit.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "time_unit": "time_unit",
        "duration": "duration",
    }

    type: str | Unset | None
    time_unit: ServiceScheduleTimeUnit | str | Unset | None
    duration: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        type: str | Unset | None,
        time_unit: ServiceScheduleTimeUnit | str | Unset | None,
        duration: int | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.time_unit = time_unit
        self.duration = duration
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ServiceScheduleInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.type = get("type", UNSET)
        v = get("time_unit", UNSET)
        self.time_unit = ServiceScheduleTimeUnit.of(v)
        self.duration = get("duration", UNSET)
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
        v = self.time_unit
        if v is not UNSET:
            out["time_unit"] = to_wire(v)
        v = self.duration
        if v is not UNSET:
            out["duration"] = v
        return out


_KEYS = frozenset(ServiceScheduleInput.__wire_names__)
from .service_schedule_time_unit import ServiceScheduleTimeUnit  # noqa: E402
