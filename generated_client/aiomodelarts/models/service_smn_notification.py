# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceSmnNotification`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ServiceSmnNotification(BaseModel):
    """SMN topic and the states reported to it.

    Attributes:
        topic_urn: URN of the SMN topic that receives the notifications.
        events: States that trigger a notification.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "topic_urn": "topic_urn",
        "events": "events",
    }

    topic_urn: str | Unset | None
    events: list[ServiceSmnEvent | int] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        topic_urn: str | Unset | None,
        events: list[ServiceSmnEvent | int] | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.topic_urn = topic_urn
        self.events = events
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ServiceSmnNotification:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.topic_urn = get("topic_urn", UNSET)
        v = get("events", UNSET)
        self.events = [ServiceSmnEvent.of(i0) for i0 in v] if v.__class__ is list else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.topic_urn
        if v is not UNSET:
            out["topic_urn"] = v
        v = self.events
        if v is not UNSET:
            out["events"] = [to_wire(i0) for i0 in v] if v.__class__ is list else to_wire(v)
        return out


_KEYS = frozenset(ServiceSmnNotification.__wire_names__)
from .service_smn_event import ServiceSmnEvent  # noqa: E402
