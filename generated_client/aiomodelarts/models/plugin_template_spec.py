# Generated from spec/ by `make generate`; do not edit.
"""The model `PluginTemplateSpec`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PluginTemplateSpec(BaseModel):
    """Description and versions of a plug-in.

    Attributes:
        optional: Whether the plug-in is optional for a pool.
        type: Package type of the plug-in.
        logo_url: URL of the image that is the logo of the plug-in.
        description: Description of the plug-in.
        versions: Versions that can be installed.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "optional": "optional",
        "type": "type",
        "logoURL": "logo_url",
        "description": "description",
        "versions": "versions",
    }

    optional: bool | Unset | None
    type: PluginTemplateType | str | Unset | None
    logo_url: str | Unset | None
    description: str | Unset | None
    versions: list[PluginTemplateVersion] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        versions: list[PluginTemplateVersion] | Unset | None,
        optional: bool | Unset | None = UNSET,
        type: PluginTemplateType | str | Unset | None = UNSET,
        logo_url: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.optional = optional
        self.type = type
        self.logo_url = logo_url
        self.description = description
        self.versions = versions
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PluginTemplateSpec:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.optional = get("optional", UNSET)
        v = get("type", UNSET)
        self.type = PluginTemplateType.of(v)
        self.logo_url = get("logoURL", UNSET)
        self.description = get("description", UNSET)
        v = get("versions", UNSET)
        self.versions = (
            [PluginTemplateVersion.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
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
        v = self.optional
        if v is not UNSET:
            out["optional"] = v
        v = self.type
        if v is not UNSET:
            out["type"] = to_wire(v)
        v = self.logo_url
        if v is not UNSET:
            out["logoURL"] = v
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.versions
        if v is not UNSET:
            out["versions"] = (
                [i0.to_dict() if i0.__class__ is PluginTemplateVersion else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(PluginTemplateSpec.__wire_names__)
from .plugin_template_type import PluginTemplateType  # noqa: E402
from .plugin_template_version import PluginTemplateVersion  # noqa: E402
