# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceEventPage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ServiceEventPage(BaseModel):
    """One page of events of a service.

    Attributes:
        service_id: ID of the service.
        service_name: Name of the service, unique in the project.
        total_count: Total number of matches.
        count: Number of items on this page.
        events: Events on this page.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "service_id": "service_id",
        "service_name": "service_name",
        "total_count": "total_count",
        "count": "count",
        "events": "events",
    }

    service_id: str | Unset | None
    service_name: str | Unset | None
    total_count: int | Unset | None
    count: int | Unset | None
    events: list[ServiceEvent] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        service_id: str | Unset | None,
        service_name: str | Unset | None,
        total_count: int | Unset | None,
        count: int | Unset | None,
        events: list[ServiceEvent] | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.service_id = service_id
        self.service_name = service_name
        self.total_count = total_count
        self.count = count
        self.events = events
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ServiceEventPage:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.service_id = get("service_id", UNSET)
        self.service_name = get("service_name", UNSET)
        self.total_count = get("total_count", UNSET)
        self.count = get("count", UNSET)
        v = get("events", UNSET)
        self.events = (
            [ServiceEvent.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.service_id
        if v is not UNSET:
            out["service_id"] = v
        v = self.service_name
        if v is not UNSET:
            out["service_name"] = v
        v = self.total_count
        if v is not UNSET:
            out["total_count"] = v
        v = self.count
        if v is not UNSET:
            out["count"] = v
        v = self.events
        if v is not UNSET:
            out["events"] = (
                [i0.to_dict() if i0.__class__ is ServiceEvent else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(ServiceEventPage.__wire_names__)
from .service_event import ServiceEvent  # noqa: E402
