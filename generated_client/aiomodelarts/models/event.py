# Generated from spec/ by `make generate`; do not edit.
"""The model `Event`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class Event(BaseModel):
    """An event of a resource pool.

    Attributes:
        api_version: API version of the resource, always v1.
        kind: Type of the resource, always Event.
        type: Severity of the event.
        first_timestamp: Time of the first occurrence, in UTC, in ISO 8601 format.
        last_timestamp: Time of the last occurrence, in UTC, in ISO 8601 format.
        count: Number of consecutive occurrences.
        reason: Short name of the event, such as PoolStatusChange.
        message: Human-readable description of the event.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "apiVersion": "api_version",
        "kind": "kind",
        "type": "type",
        "firstTimestamp": "first_timestamp",
        "lastTimestamp": "last_timestamp",
        "count": "count",
        "reason": "reason",
        "message": "message",
    }

    api_version: str | Unset | None
    kind: str | Unset | None
    type: EventType | str | Unset | None
    first_timestamp: str | Unset | None
    last_timestamp: str | Unset | None
    count: int | Unset | None
    reason: str | Unset | None
    message: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        api_version: str | Unset | None,
        kind: str | Unset | None,
        type: EventType | str | Unset | None,
        first_timestamp: str | Unset | None,
        last_timestamp: str | Unset | None,
        count: int | Unset | None,
        reason: str | Unset | None,
        message: str | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.api_version = api_version
        self.kind = kind
        self.type = type
        self.first_timestamp = first_timestamp
        self.last_timestamp = last_timestamp
        self.count = count
        self.reason = reason
        self.message = message
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Event:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.api_version = get("apiVersion", UNSET)
        self.kind = get("kind", UNSET)
        v = get("type", UNSET)
        self.type = EventType.of(v)
        self.first_timestamp = get("firstTimestamp", UNSET)
        self.last_timestamp = get("lastTimestamp", UNSET)
        self.count = get("count", UNSET)
        self.reason = get("reason", UNSET)
        self.message = get("message", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.api_version
        if v is not UNSET:
            out["apiVersion"] = v
        v = self.kind
        if v is not UNSET:
            out["kind"] = v
        v = self.type
        if v is not UNSET:
            out["type"] = to_wire(v)
        v = self.first_timestamp
        if v is not UNSET:
            out["firstTimestamp"] = v
        v = self.last_timestamp
        if v is not UNSET:
            out["lastTimestamp"] = v
        v = self.count
        if v is not UNSET:
            out["count"] = v
        v = self.reason
        if v is not UNSET:
            out["reason"] = v
        v = self.message
        if v is not UNSET:
            out["message"] = v
        return out


_KEYS = frozenset(Event.__wire_names__)
from .event_type import EventType  # noqa: E402
