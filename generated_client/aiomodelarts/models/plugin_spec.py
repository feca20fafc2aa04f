# Generated from spec/ by `make generate`; do not edit.
"""The model `PluginSpec`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PluginSpec(BaseModel):
    """Template and settings of an installed plug-in.

    Attributes:
        template: Template of the plug-in, with its current settings.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "template": "template",
    }

    template: PluginTemplateReference | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        template: PluginTemplateReference | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.template = template
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PluginSpec:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("template", UNSET)
        self.template = PluginTemplateReference.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.template
        if v is not UNSET:
            out["template"] = v.to_dict() if v.__class__ is PluginTemplateReference else to_wire(v)
        return out


_KEYS = frozenset(PluginSpec.__wire_names__)
from .plugin_template_reference import PluginTemplateReference  # noqa: E402
