# Generated from spec/ by `make generate`; do not edit.
"""The model `Label`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class Label(BaseModel):
    """Label of a dataset, with its properties and attributes.

    Attributes:
        attributes: Attributes of the label, such as the style of a piece of music.
        name: Name of the label. Unique in the dataset for each type.
        property: Properties of the label, such as its color and shortcut.
        type: Labeling type of the label.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "attributes": "attributes",
        "name": "name",
        "property": "property",
        "type": "type",
    }

    attributes: list[LabelAttribute] | Unset | None
    name: str | Unset | None
    property: LabelProperty | Unset | None
    type: LabelType | int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        name: str | Unset | None,
        attributes: list[LabelAttribute] | Unset | None = UNSET,
        property: LabelProperty | Unset | None = UNSET,
        type: LabelType | int | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.attributes = attributes
        self.name = name
        self.property = property
        self.type = type
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Label:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("attributes", UNSET)
        self.attributes = (
            [LabelAttribute.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        self.name = get("name", UNSET)
        v = get("property", UNSET)
        self.property = LabelProperty.from_dict(v) if v.__class__ is dict else v
        v = get("type", UNSET)
        self.type = LabelType.of(v)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.attributes
        if v is not UNSET:
            out["attributes"] = (
                [i0.to_dict() if i0.__class__ is LabelAttribute else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.property
        if v is not UNSET:
            out["property"] = v.to_dict() if v.__class__ is LabelProperty else to_wire(v)
        v = self.type
        if v is not UNSET:
            out["type"] = to_wire(v)
        return out


_KEYS = frozenset(Label.__wire_names__)
from .label_attribute import LabelAttribute  # noqa: E402
from .label_property import LabelProperty  # noqa: E402
from .label_type import LabelType  # noqa: E402
