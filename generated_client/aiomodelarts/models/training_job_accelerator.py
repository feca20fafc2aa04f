# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobAccelerator`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import integer
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobAccelerator(BaseModel):
    """GPUs or NPUs of a machine.

    Attributes:
        unit_num: Number of cards.
        product_name: Model of the cards.
        memory: Memory of each card with its unit, such as 32GB.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "unit_num": "unit_num",
        "product_name": "product_name",
        "memory": "memory",
    }

    unit_num: int | Unset | None
    product_name: str | Unset | None
    memory: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        unit_num: int | Unset | None,
        product_name: str | Unset | None = UNSET,
        memory: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.unit_num = unit_num
        self.product_name = product_name
        self.memory = memory
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobAccelerator:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("unit_num", UNSET)
        self.unit_num = v if v.__class__ is int else integer(v)
        self.product_name = get("product_name", UNSET)
        self.memory = get("memory", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.unit_num
        if v is not UNSET:
            out["unit_num"] = v
        v = self.product_name
        if v is not UNSET:
            out["product_name"] = v
        v = self.memory
        if v is not UNSET:
            out["memory"] = v
        return out


_KEYS = frozenset(TrainingJobAccelerator.__wire_names__)
