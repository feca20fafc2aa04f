# Generated from spec/ by `make generate`; do not edit.
"""The model `LabelSearchTerm`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class LabelSearchTerm(BaseModel):
    """Search condition for a single label.

    Attributes:
        name: Name of the label.
        op: Whether all or any of the attributes must match.
        property: Label attributes, each with the matching values. null matches any value.
        type: Labeling type of the label.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "op": "op",
        "property": "property",
        "type": "type",
    }

    name: str | Unset | None
    op: SearchOperator | str | Unset | None
    property: dict[str, list[str]] | Unset | None
    type: LabelType | int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        name: str | Unset | None = UNSET,
        op: SearchOperator | str | Unset | None = UNSET,
        property: dict[str, list[str]] | Unset | None = UNSET,
        type: LabelType | int | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.op = op
        self.property = property
        self.type = type
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> LabelSearchTerm:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.name = get("name", UNSET)
        v = get("op", UNSET)
        self.op = SearchOperator.of(v)
        self.property = get("property", UNSET)
        v = get("type", UNSET)
        self.type = LabelType.of(v)
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
        v = self.op
        if v is not UNSET:
            out["op"] = to_wire(v)
        v = self.property
        if v is not UNSET:
            out["property"] = {k0: to_wire(i0) for k0, i0 in v.items()} if v.__class__ is dict else to_wire(v)
        v = self.type
        if v is not UNSET:
            out["type"] = to_wire(v)
        return out


_KEYS = frozenset(LabelSearchTerm.__wire_names__)
from .label_type import LabelType  # noqa: E402
from .search_operator import SearchOperator  # noqa: E402
