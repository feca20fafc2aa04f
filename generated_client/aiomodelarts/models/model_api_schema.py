# Generated from spec/ by `make generate`; do not edit.
"""The model `ModelApiSchema`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ModelApiSchema(BaseModel):
    """JSON Schema of the parameters of an inference API.

    Attributes:
        type: Type of the parameters in JSON Schema. Only object is known.
        properties: The parameters by name, each with a JSON Schema of its own.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "properties": "properties",
    }

    type: str | Unset | None
    properties: dict[str, dict[str, Any]] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        type: str | Unset | None = UNSET,
        properties: dict[str, dict[str, Any]] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.properties = properties
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ModelApiSchema:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.type = get("type", UNSET)
        self.properties = get("properties", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.type
        if v is not UNSET:
            out["type"] = v
        v = self.properties
        if v is not UNSET:
            out["properties"] = (
                {
                    k0: {k1: to_wire(i1) for k1, i1 in i0.items()} if i0.__class__ is dict else to_wire(i0)
                    for k0, i0 in v.items()
                }
                if v.__class__ is dict
                else to_wire(v)
            )
        return out


_KEYS = frozenset(ModelApiSchema.__wire_names__)
