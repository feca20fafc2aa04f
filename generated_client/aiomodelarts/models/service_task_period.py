# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceTaskPeriod`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ServiceTaskPeriod(BaseModel):
    """Period of time in which a task runs.

    Attributes:
        begin_at: Local start time, such as 06:30:00. For a task that runs once, the date is included.
        end_at: Local end time, in the same format as begin_at.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "begin_at": "begin_at",
        "end_at": "end_at",
    }

    begin_at: str | Unset | None
    end_at: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        begin_at: str | Unset | None = UNSET,
        end_at: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.begin_at = begin_at
        self.end_at = end_at
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ServiceTaskPeriod:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.begin_at = get("begin_at", UNSET)
        self.end_at = get("end_at", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.begin_at
        if v is not UNSET:
            out["begin_at"] = v
        v = self.end_at
        if v is not UNSET:
            out["end_at"] = v
        return out


_KEYS = frozenset(ServiceTaskPeriod.__wire_names__)
