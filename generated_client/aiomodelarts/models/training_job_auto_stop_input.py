# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobAutoStopInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobAutoStopInput(BaseModel):
    """Time limit after which a job is stopped.

    Attributes:
        time_unit: Unit of the duration. The only known value is HOURS.
        duration: Maximum running time of the job, in hours. At least 1.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "time_unit": "time_unit",
        "duration": "duration",
    }

    time_unit: str | Unset | None
    duration: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        time_unit: str | Unset | None,
        duration: int | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.time_unit = time_unit
        self.duration = duration
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobAutoStopInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.time_unit = get("time_unit", UNSET)
        self.duration = get("duration", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.time_unit
        if v is not UNSET:
            out["time_unit"] = v
        v = self.duration
        if v is not UNSET:
            out["duration"] = v
        return out


_KEYS = frozenset(TrainingJobAutoStopInput.__wire_names__)
