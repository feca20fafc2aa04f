# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceEvent`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ServiceEvent(BaseModel):
    """Event in the life of a service, such as a deployment step.

    Attributes:
        event_type: Type of the event, normal or abnormal.
        event_info: Human-readable message. During a deployment, events report building the image, preparing,
            scheduling, pulling the image and starting.
        occur_time: Time of the event, in milliseconds since 1970.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "event_type": "event_type",
        "event_info": "event_info",
        "occur_time": "occur_time",
    }

    event_type: ServiceEventType | str | Unset | None
    event_info: str | Unset | None
    occur_time: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        event_type: ServiceEventType | str | Unset | None,
        event_info: str | Unset | None,
        occur_time: int | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.event_type = event_type
        self.event_info = event_info
        self.occur_time = occur_time
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ServiceEvent:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("event_type", UNSET)
        self.event_type = ServiceEventType.of(v)
        self.event_info = get("event_info", UNSET)
        self.occur_time = get("occur_time", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.event_type
        if v is not UNSET:
            out["event_type"] = to_wire(v)
        v = self.event_info
        if v is not UNSET:
            out["event_info"] = v
        v = self.occur_time
        if v is not UNSET:
            out["occur_time"] = v
        return out


_KEYS = frozenset(ServiceEvent.__wire_names__)
from .service_event_type import ServiceEventType  # noqa: E402
