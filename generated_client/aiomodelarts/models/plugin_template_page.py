# Generated from spec/ by `make generate`; do not edit.
"""The model `PluginTemplatePage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PluginTemplatePage(BaseModel):
    """Matching plug-in templates.

    Attributes:
        kind: Type of the resource, always PluginTemplateList.
        api_version: API version of the list, always v2.
        items: Matching plug-in templates.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "kind": "kind",
        "apiVersion": "api_version",
        "items": "items",
    }

    kind: str | Unset | None
    api_version: str | Unset | None
    items: list[PluginTemplateSummary] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        kind: str | Unset | None,
        api_version: str | Unset | None,
        items: list[PluginTemplateSummary] | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.api_version = api_version
        self.items = items
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PluginTemplatePage:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.kind = get("kind", UNSET)
        self.api_version = get("apiVersion", UNSET)
        v = get("items", UNSET)
        self.items = (
            [PluginTemplateSummary.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.kind
        if v is not UNSET:
            out["kind"] = v
        v = self.api_version
        if v is not UNSET:
            out["apiVersion"] = v
        v = self.items
        if v is not UNSET:
            out["items"] = (
                [i0.to_dict() if i0.__class__ is PluginTemplateSummary else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(PluginTemplatePage.__wire_names__)
from .plugin_template_summary import PluginTemplateSummary  # noqa: E402
