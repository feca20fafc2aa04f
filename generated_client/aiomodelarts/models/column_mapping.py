# Generated from spec/ by `make generate`; do not edit.
"""The model `ColumnMapping`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ColumnMapping(BaseModel):
    """Mapping of a table column to a dataset column.

    Attributes:
        dest_name: Name of the column in the dataset.
        src_name: Name of the column in the table.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "dest_name": "dest_name",
        "src_name": "src_name",
    }

    dest_name: str | Unset | None
    src_name: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        dest_name: str | Unset | None = UNSET,
        src_name: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.dest_name = dest_name
        self.src_name = src_name
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ColumnMapping:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.dest_name = get("dest_name", UNSET)
        self.src_name = get("src_name", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.dest_name
        if v is not UNSET:
            out["dest_name"] = v
        v = self.src_name
        if v is not UNSET:
            out["src_name"] = v
        return out


_KEYS = frozenset(ColumnMapping.__wire_names__)
