# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobTagFilter`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobTagFilter(BaseModel):
    """Tag that listed jobs have.

    Attributes:
        key: Key of the tag. At most 128 characters.
        values: Accepted values of the tag. If empty, any value is accepted.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "key": "key",
        "values": "values",
    }

    key: str | Unset | None
    values: list[str] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        key: str | Unset | None,
        values: list[str] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.key = key
        self.values = values
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobTagFilter:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.key = get("key", UNSET)
        self.values = get("values", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.key
        if v is not UNSET:
            out["key"] = v
        v = self.values
        if v is not UNSET:
            out["values"] = v
        return out


_KEYS = frozenset(TrainingJobTagFilter.__wire_names__)
