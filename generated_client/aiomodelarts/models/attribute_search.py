# Generated from spec/ by `make generate`; do not edit.
"""The model `AttributeSearch`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AttributeSearch(BaseModel):
    """Search condition for the attributes of samples.

    Attributes:
        op: Whether all or any of the attributes must match.
        props: Attribute names, each with the matching values.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "op": "op",
        "props": "props",
    }

    op: SearchOperator | str | Unset | None
    props: dict[str, list[str]] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        op: SearchOperator | str | Unset | None = UNSET,
        props: dict[str, list[str]] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.op = op
        self.props = props
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> AttributeSearch:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("op", UNSET)
        self.op = SearchOperator.of(v)
        self.props = get("props", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.op
        if v is not UNSET:
            out["op"] = to_wire(v)
        v = self.props
        if v is not UNSET:
            out["props"] = v
        return out


_KEYS = frozenset(AttributeSearch.__wire_names__)
from .search_operator import SearchOperator  # noqa: E402
