# Generated from spec/ by `make generate`; do not edit.
"""The model `IntelligentTaskEvent`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class IntelligentTaskEvent(BaseModel):
    """A step of an intelligent task, with its substeps.

    Attributes:
        create_time: Start time of the step, in milliseconds since 1970.
        description: Description of the step.
        elapsed_time: Duration of the step.
        error_code: Error code. Absent on success.
        error_message: Error message. Absent on success.
        events: Substeps of the step.
        level: Severity of the event, as a number.
        name: Name of the step.
        ordinal: Position of the step in the sequence.
        parent_name: Name of the parent step.
        status: State of the step.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "create_time": "create_time",
        "description": "description",
        "elapsed_time": "elapsed_time",
        "error_code": "error_code",
        "error_message": "error_message",
        "events": "events",
        "level": "level",
        "name": "name",
        "ordinal": "ordinal",
        "parent_name": "parent_name",
        "status": "status",
    }

    create_time: int | Unset | None
    description: str | Unset | None
    elapsed_time: int | Unset | None
    error_code: str | Unset | None
    error_message: str | Unset | None
    events: list[IntelligentTaskEvent] | Unset | None
    level: int | Unset | None
    name: str | Unset | None
    ordinal: int | Unset | None
    parent_name: str | Unset | None
    status: IntelligentTaskEventStatus | str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        create_time: int | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        elapsed_time: int | Unset | None = UNSET,
        error_code: str | Unset | None = UNSET,
        error_message: str | Unset | None = UNSET,
        events: list[IntelligentTaskEvent] | Unset | None = UNSET,
        level: int | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        ordinal: int | Unset | None = UNSET,
        parent_name: str | Unset | None = UNSET,
        status: IntelligentTaskEventStatus | str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.create_time = create_time
        self.description = description
        self.elapsed_time = elapsed_time
        self.error_code = error_code
        self.error_message = error_message
        self.events = events
        self.level = level
        self.name = name
        self.ordinal = ordinal
        self.parent_name = parent_name
        self.status = status
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> IntelligentTaskEvent:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.create_time = get("create_time", UNSET)
        self.description = get("description", UNSET)
        self.elapsed_time = get("elapsed_time", UNSET)
        self.error_code = get("error_code", UNSET)
        self.error_message = get("error_message", UNSET)
        v = get("events", UNSET)
        self.events = (
            [IntelligentTaskEvent.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        self.level = get("level", UNSET)
        self.name = get("name", UNSET)
        self.ordinal = get("ordinal", UNSET)
        self.parent_name = get("parent_name", UNSET)
        v = get("status", UNSET)
        self.status = IntelligentTaskEventStatus.of(v)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.create_time
        if v is not UNSET:
            out["create_time"] = v
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.elapsed_time
        if v is not UNSET:
            out["elapsed_time"] = v
        v = self.error_code
        if v is not UNSET:
            out["error_code"] = v
        v = self.error_message
        if v is not UNSET:
            out["error_message"] = v
        v = self.events
        if v is not UNSET:
            out["events"] = (
                [i0.to_dict() if i0.__class__ is IntelligentTaskEvent else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.level
        if v is not UNSET:
            out["level"] = v
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.ordinal
        if v is not UNSET:
            out["ordinal"] = v
        v = self.parent_name
        if v is not UNSET:
            out["parent_name"] = v
        v = self.status
        if v is not UNSET:
            out["status"] = to_wire(v)
        return out


_KEYS = frozenset(IntelligentTaskEvent.__wire_names__)
from .intelligent_task_event_status import IntelligentTaskEventStatus  # noqa: E402
