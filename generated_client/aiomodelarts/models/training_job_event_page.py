# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobEventPage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import integer, to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobEventPage(BaseModel):
    """One page of events of a training job.

    Attributes:
        total: Total number of matches.
        limit: Maximum number of items on a page.
        offset: Offset of the page, as in the request.
        order: Sort order.
        start_time: Start of the time range, with its UTC offset.
        end_time: End of the time range, with its UTC offset.
        events: Events on this page.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "total": "total",
        "limit": "limit",
        "offset": "offset",
        "order": "order",
        "start_time": "start_time",
        "end_time": "end_time",
        "events": "events",
    }

    total: int | Unset | None
    limit: int | Unset | None
    offset: int | Unset | None
    order: SortOrder | str | Unset | None
    start_time: str | Unset | None
    end_time: str | Unset | None
    events: list[TrainingJobEvent] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        total: int | Unset | None,
        limit: int | Unset | None,
        offset: int | Unset | None,
        events: list[TrainingJobEvent] | Unset | None,
        order: SortOrder | str | Unset | None = UNSET,
        start_time: str | Unset | None = UNSET,
        end_time: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.total = total
        self.limit = limit
        self.offset = offset
        self.order = order
        self.start_time = start_time
        self.end_time = end_time
        self.events = events
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobEventPage:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("total", UNSET)
        self.total = v if v.__class__ is int else integer(v)
        v = get("limit", UNSET)
        self.limit = v if v.__class__ is int else integer(v)
        v = get("offset", UNSET)
        self.offset = v if v.__class__ is int else integer(v)
        v = get("order", UNSET)
        self.order = SortOrder.of(v)
        self.start_time = get("start_time", UNSET)
        self.end_time = get("end_time", UNSET)
        v = get("events", UNSET)
        self.events = (
            [TrainingJobEvent.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.total
        if v is not UNSET:
            out["total"] = v
        v = self.limit
        if v is not UNSET:
            out["limit"] = v
        v = self.offset
        if v is not UNSET:
            out["offset"] = v
        v = self.order
        if v is not UNSET:
            out["order"] = to_wire(v)
        v = self.start_time
        if v is not UNSET:
            out["start_time"] = v
        v = self.end_time
        if v is not UNSET:
            out["end_time"] = v
        v = self.events
        if v is not UNSET:
            out["events"] = (
                [i0.to_dict() if i0.__class__ is TrainingJobEvent else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(TrainingJobEventPage.__wire_names__)
from .sort_order import SortOrder  # noqa: E402
from .training_job_event import TrainingJobEvent  # noqa: E402
