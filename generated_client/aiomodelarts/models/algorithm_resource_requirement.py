# Generated from spec/ by `make generate`; do not edit.
"""The model `AlgorithmResourceRequirement`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AlgorithmResourceRequirement(BaseModel):
    """Requirement for the machines that an algorithm can run on.

    Attributes:
        key: Property of the machine flavor to compare.
        operator: Comparison operator. The only known value is "in".
        value: Accepted values of the property.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "key": "key",
        "operator": "operator",
        "value": "value",
    }

    key: AlgorithmResourceRequirementKey | str | Unset | None
    operator: str | Unset | None
    value: list[str] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        key: AlgorithmResourceRequirementKey | str | Unset | None = UNSET,
        operator: str | Unset | None = UNSET,
        value: list[str] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.key = key
        self.operator = operator
        self.value = value
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> AlgorithmResourceRequirement:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("key", UNSET)
        self.key = AlgorithmResourceRequirementKey.of(v)
        self.operator = get("operator", UNSET)
        self.value = get("value", UNSET)
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
        v = self.operator
        if v is not UNSET:
            out["operator"] = v
        v = self.value
        if v is not UNSET:
            out["value"] = v
        return out


_KEYS = frozenset(AlgorithmResourceRequirement.__wire_names__)
from .algorithm_resource_requirement_key import AlgorithmResourceRequirementKey  # noqa: E402
