# Generated from spec/ by `make generate`; do not edit.
"""The model `UsedTag`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class UsedTag(BaseModel):
    """Tag key with the values that resources have for it.

    Attributes:
        key: Key of the tag.
        values: All values that are in use for the key.
        value: Single value, as documented in the tables of the reference. Messages contain values instead.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "key": "key",
        "values": "values",
        "value": "value",
    }

    key: str | Unset | None
    values: list[str] | Unset | None
    value: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        key: str | Unset | None,
        values: list[str] | Unset | None,
        value: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.key = key
        self.values = values
        self.value = value
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> UsedTag:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.key = get("key", UNSET)
        self.values = get("values", UNSET)
        self.value = get("value", UNSET)
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
        v = self.value
        if v is not UNSET:
            out["value"] = v
        return out


_KEYS = frozenset(UsedTag.__wire_names__)
