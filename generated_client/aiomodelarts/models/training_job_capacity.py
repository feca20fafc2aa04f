# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobCapacity`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import integer
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobCapacity(BaseModel):
    """Memory or disk capacity of a machine.

    Attributes:
        size: Amount of memory or disk space, in the specified unit.
        unit: Unit of the size, usually GB.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "size": "size",
        "unit": "unit",
    }

    size: int | Unset | None
    unit: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        size: int | Unset | None,
        unit: str | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.size = size
        self.unit = unit
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobCapacity:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("size", UNSET)
        self.size = v if v.__class__ is int else integer(v)
        self.unit = get("unit", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.size
        if v is not UNSET:
            out["size"] = v
        v = self.unit
        if v is not UNSET:
            out["unit"] = v
        return out


_KEYS = frozenset(TrainingJobCapacity.__wire_names__)
