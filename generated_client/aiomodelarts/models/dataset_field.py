# Generated from spec/ by `make generate`; do not edit.
"""The model `DatasetField`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class DatasetField(BaseModel):
    """A column of a table dataset.

    Attributes:
        description: Description of the column.
        name: Name of the column.
        schema_id: Number of the column, from 1.
        type: Data type of the column, such as STRING.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "name": "name",
        "schema_id": "schema_id",
        "type": "type",
    }

    description: str | Unset | None
    name: str | Unset | None
    schema_id: int | Unset | None
    type: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        description: str | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        schema_id: int | Unset | None = UNSET,
        type: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.description = description
        self.name = name
        self.schema_id = schema_id
        self.type = type
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> DatasetField:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.description = get("description", UNSET)
        self.name = get("name", UNSET)
        self.schema_id = get("schema_id", UNSET)
        self.type = get("type", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.schema_id
        if v is not UNSET:
            out["schema_id"] = v
        v = self.type
        if v is not UNSET:
            out["type"] = v
        return out


_KEYS = frozenset(DatasetField.__wire_names__)
