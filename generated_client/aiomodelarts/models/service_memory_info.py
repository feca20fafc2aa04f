# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceMemoryInfo`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ServiceMemoryInfo(BaseModel):
    """Memory of a flavor.

    Attributes:
        unit: Unit of memory, such as GB.
        memory: Amount of memory, in the unit of the unit field.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "unit": "unit",
        "memory": "memory",
    }

    unit: str | Unset | None
    memory: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        unit: str | Unset | None,
        memory: int | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.unit = unit
        self.memory = memory
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ServiceMemoryInfo:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.unit = get("unit", UNSET)
        self.memory = get("memory", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.unit
        if v is not UNSET:
            out["unit"] = v
        v = self.memory
        if v is not UNSET:
            out["memory"] = v
        return out


_KEYS = frozenset(ServiceMemoryInfo.__wire_names__)
