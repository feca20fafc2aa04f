# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobEvent`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobEvent(BaseModel):
    """Event that occurred in a training job.

    Attributes:
        message: Description of the event.
        level: Severity of the event.
        time: Time of the event, with its UTC offset.
        source: Component that reported the event: K8S, Job or Task, in any letter case.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "message": "message",
        "level": "level",
        "time": "time",
        "source": "source",
    }

    message: str | Unset | None
    level: TrainingJobEventLevel | str | Unset | None
    time: str | Unset | None
    source: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        message: str | Unset | None,
        level: TrainingJobEventLevel | str | Unset | None,
        time: str | Unset | None,
        source: str | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.message = message
        self.level = level
        self.time = time
        self.source = source
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobEvent:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.message = get("message", UNSET)
        v = get("level", UNSET)
        self.level = TrainingJobEventLevel.of(v)
        self.time = get("time", UNSET)
        self.source = get("source", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.message
        if v is not UNSET:
            out["message"] = v
        v = self.level
        if v is not UNSET:
            out["level"] = to_wire(v)
        v = self.time
        if v is not UNSET:
            out["time"] = v
        v = self.source
        if v is not UNSET:
            out["source"] = v
        return out


_KEYS = frozenset(TrainingJobEvent.__wire_names__)
from .training_job_event_level import TrainingJobEventLevel  # noqa: E402
