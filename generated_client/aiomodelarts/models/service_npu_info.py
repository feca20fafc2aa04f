# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceNpuInfo`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ServiceNpuInfo(BaseModel):
    """NPUs of a flavor. If npu is 0, the flavor has none.

    Attributes:
        brand: Manufacturer of the cards.
        version: Model of the cards.
        unit: Unit of memory, such as MB or GB.
        memory: Memory of each card, in the unit of the unit field.
        npu: Number of NPUs.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "brand": "brand",
        "version": "version",
        "unit": "unit",
        "memory": "memory",
        "npu": "npu",
    }

    brand: str | Unset | None
    version: str | Unset | None
    unit: str | Unset | None
    memory: int | Unset | None
    npu: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        unit: str | Unset | None,
        memory: int | Unset | None,
        npu: int | Unset | None,
        brand: str | Unset | None = UNSET,
        version: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.brand = brand
        self.version = version
        self.unit = unit
        self.memory = memory
        self.npu = npu
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ServiceNpuInfo:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.brand = get("brand", UNSET)
        self.version = get("version", UNSET)
        self.unit = get("unit", UNSET)
        self.memory = get("memory", UNSET)
        self.npu = get("npu", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.brand
        if v is not UNSET:
            out["brand"] = v
        v = self.version
        if v is not UNSET:
            out["version"] = v
        v = self.unit
        if v is not UNSET:
            out["unit"] = v
        v = self.memory
        if v is not UNSET:
            out["memory"] = v
        v = self.npu
        if v is not UNSET:
            out["npu"] = v
        return out


_KEYS = frozenset(ServiceNpuInfo.__wire_names__)
