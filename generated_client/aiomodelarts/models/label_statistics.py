# Generated from spec/ by `make generate`; do not edit.
"""The model `LabelStatistics`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class LabelStatistics(BaseModel):
    """Frequency of a label in a dataset.

    Attributes:
        attributes: Attributes of the label.
        count: Number of times that samples have the label.
        name: Name of the label.
        property: Properties of the label, such as color, shape and shortcut key.
        sample_count: Number of samples that have the label.
        type: Labeling type of the label.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "attributes": "attributes",
        "count": "count",
        "name": "name",
        "property": "property",
        "sample_count": "sample_count",
        "type": "type",
    }

    attributes: list[LabelAttribute] | Unset | None
    count: int | Unset | None
    name: str | Unset | None
    property: LabelProperty | Unset | None
    sample_count: int | Unset | None
    type: LabelType | int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        count: int | Unset | None,
        name: str | Unset | None,
        sample_count: int | Unset | None,
        type: LabelType | int | Unset | None,
        attributes: list[LabelAttribute] | Unset | None = UNSET,
        property: LabelProperty | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.attributes = attributes
        self.count = count
        self.name = name
        self.property = property
        self.sample_count = sample_count
        self.type = type
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> LabelStatistics:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("attributes", UNSET)
        self.attributes = (
            [LabelAttribute.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        self.count = get("count", UNSET)
        self.name = get("name", UNSET)
        v = get("property", UNSET)
        self.property = LabelProperty.from_dict(v) if v.__class__ is dict else v
        self.sample_count = get("sample_count", UNSET)
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
        v = self.count
        if v is not UNSET:
            out["count"] = v
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.property
        if v is not UNSET:
            out["property"] = v.to_dict() if v.__class__ is LabelProperty else to_wire(v)
        v = self.sample_count
        if v is not UNSET:
            out["sample_count"] = v
        v = self.type
        if v is not UNSET:
            out["type"] = to_wire(v)
        return out


_KEYS = frozenset(LabelStatistics.__wire_names__)
from .label_attribute import LabelAttribute  # noqa: E402
from .label_property import LabelProperty  # noqa: E402
from .label_type import LabelType  # noqa: E402
