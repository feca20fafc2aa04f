# Generated from spec/ by `make generate`; do not edit.
"""The model `PluginTemplateVersion`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PluginTemplateVersion(BaseModel):
    """Version of a plug-in.

    Attributes:
        version: Version number of the plug-in.
        creation_timestamp: Creation time of the version in UTC, such as 2024-07-01T08:30:00Z.
        inputs: Settings of the version, with their defaults.
        translate: Strings for the console, by language, such as zh_CN.
        description: Description of the version.
        detail: Components of the version. For driver templates.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "version": "version",
        "creationTimestamp": "creation_timestamp",
        "inputs": "inputs",
        "translate": "translate",
        "description": "description",
        "detail": "detail",
    }

    version: str | Unset | None
    creation_timestamp: str | Unset | None
    inputs: dict[str, Any] | Unset | None
    translate: dict[str, Any] | Unset | None
    description: str | Unset | None
    detail: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        version: str | Unset | None,
        creation_timestamp: str | Unset | None,
        inputs: dict[str, Any] | Unset | None = UNSET,
        translate: dict[str, Any] | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        detail: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.version = version
        self.creation_timestamp = creation_timestamp
        self.inputs = inputs
        self.translate = translate
        self.description = description
        self.detail = detail
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PluginTemplateVersion:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.version = get("version", UNSET)
        self.creation_timestamp = get("creationTimestamp", UNSET)
        self.inputs = get("inputs", UNSET)
        self.translate = get("translate", UNSET)
        self.description = get("description", UNSET)
        self.detail = get("detail", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.version
        if v is not UNSET:
            out["version"] = v
        v = self.creation_timestamp
        if v is not UNSET:
            out["creationTimestamp"] = v
        v = self.inputs
        if v is not UNSET:
            out["inputs"] = {k0: to_wire(i0) for k0, i0 in v.items()} if v.__class__ is dict else to_wire(v)
        v = self.translate
        if v is not UNSET:
            out["translate"] = {k0: to_wire(i0) for k0, i0 in v.items()} if v.__class__ is dict else to_wire(v)
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.detail
        if v is not UNSET:
            out["detail"] = v
        return out


_KEYS = frozenset(PluginTemplateVersion.__wire_names__)
