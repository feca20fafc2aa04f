# Generated from spec/ by `make generate`; do not edit.
"""The model `AlgorithmResourceRequirementInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AlgorithmResourceRequirementInput(BaseModel):
    """Requirement for the machines that a new or changed algorithm runs on.

    Attributes:
        key: Property of the machine flavor to compare.
        values: Accepted values, such as CPU and GPU for flavor_type, or multiple and singular for the modes.
        operator: Operator that compares the property with the values. The only known value is "in".
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "key": "key",
        "values": "values",
        "operator": "operator",
    }

    key: AlgorithmResourceRequirementKey | str | Unset | None
    values: list[str] | Unset | None
    operator: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        key: AlgorithmResourceRequirementKey | str | Unset | None = UNSET,
        values: list[str] | Unset | None = UNSET,
        operator: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.key = key
        self.values = values
        self.operator = operator
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> AlgorithmResourceRequirementInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("key", UNSET)
        self.key = AlgorithmResourceRequirementKey.of(v)
        self.values = get("values", UNSET)
        self.operator = get("operator", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.key
        if v is not UNSET:
            out["key"] = to_wire(v)
        v = self.values
        if v is not UNSET:
            out["values"] = v
        v = self.operator
        if v is not UNSET:
            out["operator"] = v
        return out


_KEYS = frozenset(AlgorithmResourceRequirementInput.__wire_names__)
from .algorithm_resource_requirement_key import AlgorithmResourceRequirementKey  # noqa: E402
