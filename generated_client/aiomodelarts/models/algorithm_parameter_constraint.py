# Generated from spec/ by `make generate`; do not edit.
"""The model `AlgorithmParameterConstraint`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AlgorithmParameterConstraint(BaseModel):
    """Restrictions on the value of a parameter.

    Attributes:
        type: Data type of the value, such as String or Integer.
        editable: Whether a job can override the value.
        required: Whether a job must provide a value.
        sensitive: Whether the value is secret. Currently has no effect.
        valid_type: Interpretation of valid_range. "None" means that all values are allowed.
        valid_range: Allowed values, or the bounds of the allowed range.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "editable": "editable",
        "required": "required",
        "sensitive": "sensitive",
        "valid_type": "valid_type",
        "valid_range": "valid_range",
    }

    type: str | Unset | None
    editable: bool | Unset | None
    required: bool | Unset | None
    sensitive: bool | Unset | None
    valid_type: str | Unset | None
    valid_range: list[str] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        type: str | Unset | None = UNSET,
        editable: bool | Unset | None = UNSET,
        required: bool | Unset | None = UNSET,
        sensitive: bool | Unset | None = UNSET,
        valid_type: str | Unset | None = UNSET,
        valid_range: list[str] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.editable = editable
        self.required = required
        self.sensitive = sensitive
        self.valid_type = valid_type
        self.valid_range = valid_range
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> AlgorithmParameterConstraint:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.type = get("type", UNSET)
        self.editable = get("editable", UNSET)
        self.required = get("required", UNSET)
        self.sensitive = get("sensitive", UNSET)
        self.valid_type = get("valid_type", UNSET)
        self.valid_range = get("valid_range", UNSET)
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
        v = self.editable
        if v is not UNSET:
            out["editable"] = v
        v = self.required
        if v is not UNSET:
            out["required"] = v
        v = self.sensitive
        if v is not UNSET:
            out["sensitive"] = v
        v = self.valid_type
        if v is not UNSET:
            out["valid_type"] = v
        v = self.valid_range
        if v is not UNSET:
            out["valid_range"] = v
        return out


_KEYS = frozenset(AlgorithmParameterConstraint.__wire_names__)
