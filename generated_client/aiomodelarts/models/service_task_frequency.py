# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceTaskFrequency`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ServiceTaskFrequency(BaseModel):
    """Repeated runs of a task within a period of time.

    Attributes:
        interval: Interval between the starts of two runs, in minutes.
        duration: Duration of each run, in minutes.
        begin_at: Local start time of the runs, such as 06:30:00. For a task that runs once, the date is included.
        end_at: Local end time of the runs, in the same format as begin_at.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "interval": "interval",
        "duration": "duration",
        "begin_at": "begin_at",
        "end_at": "end_at",
    }

    interval: int | Unset | None
    duration: int | Unset | None
    begin_at: str | Unset | None
    end_at: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        interval: int | Unset | None = UNSET,
        duration: int | Unset | None = UNSET,
        begin_at: str | Unset | None = UNSET,
        end_at: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.interval = interval
        self.duration = duration
        self.begin_at = begin_at
        self.end_at = end_at
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ServiceTaskFrequency:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.interval = get("interval", UNSET)
        self.duration = get("duration", UNSET)
        self.begin_at = get("begin_at", UNSET)
        self.end_at = get("end_at", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.interval
        if v is not UNSET:
            out["interval"] = v
        v = self.duration
        if v is not UNSET:
            out["duration"] = v
        v = self.begin_at
        if v is not UNSET:
            out["begin_at"] = v
        v = self.end_at
        if v is not UNSET:
            out["end_at"] = v
        return out


_KEYS = frozenset(ServiceTaskFrequency.__wire_names__)
