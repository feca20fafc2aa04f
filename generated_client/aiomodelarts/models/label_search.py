# Generated from spec/ by `make generate`; do not edit.
"""The model `LabelSearch`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class LabelSearch(BaseModel):
    """Search condition for the labels of samples.

    Attributes:
        labels: Labels to search for.
        op: Whether all or any of the labels must match. Required if there are several labels.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "labels": "labels",
        "op": "op",
    }

    labels: list[LabelSearchTerm] | Unset | None
    op: SearchOperator | str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        labels: list[LabelSearchTerm] | Unset | None = UNSET,
        op: SearchOperator | str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.labels = labels
        self.op = op
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> LabelSearch:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("labels", UNSET)
        self.labels = (
            [LabelSearchTerm.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        v = get("op", UNSET)
        self.op = SearchOperator.of(v)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.labels
        if v is not UNSET:
            out["labels"] = (
                [i0.to_dict() if i0.__class__ is LabelSearchTerm else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.op
        if v is not UNSET:
            out["op"] = to_wire(v)
        return out


_KEYS = frozenset(LabelSearch.__wire_names__)
from .label_search_term import LabelSearchTerm  # noqa: E402
from .search_operator import SearchOperator  # noqa: E402
