# Generated from spec/ by `make generate`; do not edit.
"""The model `LabelAttribute`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class LabelAttribute(BaseModel):
    """Attribute of a label, set on each labeled object.

    Attributes:
        default_value: Default value of the attribute.
        id: ID of the attribute, assigned by the service.
        name: Name of the attribute. Must not contain any of the characters !<>=&"'. At most 64 characters.
        type: Input type of the attribute.
        values: Values that can be selected.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "default_value": "default_value",
        "id": "id",
        "name": "name",
        "type": "type",
        "values": "values",
    }

    default_value: str | Unset | None
    id: str | Unset | None
    name: str | Unset | None
    type: LabelAttributeType | str | Unset | None
    values: list[LabelAttributeValue] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        default_value: str | Unset | None = UNSET,
        id: str | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        type: LabelAttributeType | str | Unset | None = UNSET,
        values: list[LabelAttributeValue] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.default_value = default_value
        self.id = id
        self.name = name
        self.type = type
        self.values = values
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> LabelAttribute:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.default_value = get("default_value", UNSET)
        self.id = get("id", UNSET)
        self.name = get("name", UNSET)
        v = get("type", UNSET)
        self.type = LabelAttributeType.of(v)
        v = get("values", UNSET)
        self.values = (
            [LabelAttributeValue.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.default_value
        if v is not UNSET:
            out["default_value"] = v
        v = self.id
        if v is not UNSET:
            out["id"] = v
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.type
        if v is not UNSET:
            out["type"] = to_wire(v)
        v = self.values
        if v is not UNSET:
            out["values"] = (
                [i0.to_dict() if i0.__class__ is LabelAttributeValue else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(LabelAttribute.__wire_names__)
from .label_attribute_type import LabelAttributeType  # noqa: E402
from .label_attribute_value import LabelAttributeValue  # noqa: E402
