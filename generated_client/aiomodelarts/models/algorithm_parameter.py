# Generated from spec/ by `make generate`; do not edit.
"""The model `AlgorithmParameter`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AlgorithmParameter(BaseModel):
    """Parameter that a job passes to the code of the algorithm.

    Attributes:
        name: Name of the parameter in the code.
        value: Value that the code receives. Numbers are also written as strings.
        description: Description of the parameter, in the language of its author.
        constraint: Allowed values, and whether a job can override the value.
        i18n_description: Description of the parameter in another language.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "value": "value",
        "description": "description",
        "constraint": "constraint",
        "i18n_description": "i18n_description",
    }

    name: str | Unset | None
    value: str | Unset | None
    description: str | Unset | None
    constraint: AlgorithmParameterConstraint | Unset | None
    i18n_description: LocalizedDescription | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        name: str | Unset | None = UNSET,
        value: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        constraint: AlgorithmParameterConstraint | Unset | None = UNSET,
        i18n_description: LocalizedDescription | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.value = value
        self.description = description
        self.constraint = constraint
        self.i18n_description = i18n_description
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> AlgorithmParameter:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.name = get("name", UNSET)
        self.value = get("value", UNSET)
        self.description = get("description", UNSET)
        v = get("constraint", UNSET)
        self.constraint = AlgorithmParameterConstraint.from_dict(v) if v.__class__ is dict else v
        v = get("i18n_description", UNSET)
        self.i18n_description = LocalizedDescription.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.value
        if v is not UNSET:
            out["value"] = v
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.constraint
        if v is not UNSET:
            out["constraint"] = v.to_dict() if v.__class__ is AlgorithmParameterConstraint else to_wire(v)
        v = self.i18n_description
        if v is not UNSET:
            out["i18n_description"] = v.to_dict() if v.__class__ is LocalizedDescription else to_wire(v)
        return out


_KEYS = frozenset(AlgorithmParameter.__wire_names__)
from .algorithm_parameter_constraint import AlgorithmParameterConstraint  # noqa: E402
from .localized_description import LocalizedDescription  # noqa: E402
