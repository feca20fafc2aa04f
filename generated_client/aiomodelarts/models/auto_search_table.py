# Generated from spec/ by `make generate`; do not edit.
"""The model `AutoSearchTable`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AutoSearchTable(BaseModel):
    """A table of search results, with column names and rows of cells.

    Attributes:
        header: Column names, in the order of the cells. The name of a row number column is empty.
        data: Rows, each with one cell per column.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "header": "header",
        "data": "data",
    }

    header: list[str] | Unset | None
    data: list[list[str | dict[str, Any]]] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        header: list[str] | Unset | None,
        data: list[list[str | dict[str, Any]]] | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.header = header
        self.data = data
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> AutoSearchTable:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.header = get("header", UNSET)
        self.data = get("data", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.header
        if v is not UNSET:
            out["header"] = v
        v = self.data
        if v is not UNSET:
            out["data"] = (
                [[to_wire(i1) for i1 in i0] if i0.__class__ is list else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(AutoSearchTable.__wire_names__)
