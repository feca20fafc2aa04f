# Generated from spec/ by `make generate`; do not edit.
"""The model `PluginMetadata`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PluginMetadata(BaseModel):
    """Name and creation time of a plug-in.

    Attributes:
        name: Name of the installed plug-in, composed of the names of the pool and the template.
        creation_timestamp: Installation time, in UTC, such as 2024-07-01T08:30:00Z.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "creationTimestamp": "creation_timestamp",
    }

    name: str | Unset | None
    creation_timestamp: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        name: str | Unset | None,
        creation_timestamp: str | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.creation_timestamp = creation_timestamp
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PluginMetadata:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.name = get("name", UNSET)
        self.creation_timestamp = get("creationTimestamp", UNSET)
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
        v = self.creation_timestamp
        if v is not UNSET:
            out["creationTimestamp"] = v
        return out


_KEYS = frozenset(PluginMetadata.__wire_names__)
