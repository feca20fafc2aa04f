# Generated from spec/ by `make generate`; do not edit.
"""The model `PluginTemplateReference`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PluginTemplateReference(BaseModel):
    """Template of a plug-in, with its settings.

    Attributes:
        name: Name of the template, as returned by the list of templates.
        version: Version of the plug-in. Must be available in the template.
        inputs: Settings of the plug-in, by name. The template lists the available settings and their defaults.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "version": "version",
        "inputs": "inputs",
    }
    __sensitive__: ClassVar[frozenset[str]] = frozenset(
        {
            "inputs",
        }
    )

    name: str | Unset | None
    version: str | Unset | None
    inputs: dict[str, Any] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        name: str | Unset | None,
        version: str | Unset | None = UNSET,
        inputs: dict[str, Any] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.version = version
        self.inputs = inputs
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PluginTemplateReference:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.name = get("name", UNSET)
        self.version = get("version", UNSET)
        self.inputs = get("inputs", UNSET)
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
        v = self.version
        if v is not UNSET:
            out["version"] = v
        v = self.inputs
        if v is not UNSET:
            out["inputs"] = {k0: to_wire(i0) for k0, i0 in v.items()} if v.__class__ is dict else to_wire(v)
        return out


_KEYS = frozenset(PluginTemplateReference.__wire_names__)
