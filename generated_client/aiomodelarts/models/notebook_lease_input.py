# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookLeaseInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class NotebookLeaseInput(BaseModel):
    """Conditions under which a notebook stops automatically.

    Attributes:
        duration: Run time, counted from now, in milliseconds. At least 0.
        type: Condition that stops the notebook. Defaults to timing.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "duration": "duration",
        "type": "type",
    }

    duration: int | Unset | None
    type: NotebookStopType | str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        duration: int | Unset | None = UNSET,
        type: NotebookStopType | str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.duration = duration
        self.type = type
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> NotebookLeaseInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.duration = get("duration", UNSET)
        v = get("type", UNSET)
        self.type = NotebookStopType.of(v)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.duration
        if v is not UNSET:
            out["duration"] = v
        v = self.type
        if v is not UNSET:
            out["type"] = to_wire(v)
        return out


_KEYS = frozenset(NotebookLeaseInput.__wire_names__)
from .notebook_stop_type import NotebookStopType  # noqa: E402
