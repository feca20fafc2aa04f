# Generated from spec/ by `make generate`; do not edit.
"""The model `PluginStatus`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PluginStatus(BaseModel):
    """State of a plug-in, with the resources it uses.

    Attributes:
        phase: Current state of the plug-in.
        version: Installed version of the plug-in.
        reason: Description of the last event, especially the reason for a failed installation.
        values: Current settings of the plug-in, as a string.
        resources: Resources that the plug-in uses in the cluster. Included only on request.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "phase": "phase",
        "version": "version",
        "reason": "reason",
        "values": "values",
        "resources": "resources",
    }

    phase: PluginPhase | str | Unset | None
    version: str | Unset | None
    reason: str | Unset | None
    values: str | Unset | None
    resources: list[PluginResource] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        phase: PluginPhase | str | Unset | None,
        version: str | Unset | None = UNSET,
        reason: str | Unset | None = UNSET,
        values: str | Unset | None = UNSET,
        resources: list[PluginResource] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.phase = phase
        self.version = version
        self.reason = reason
        self.values = values
        self.resources = resources
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PluginStatus:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("phase", UNSET)
        self.phase = PluginPhase.of(v)
        self.version = get("version", UNSET)
        self.reason = get("reason", UNSET)
        self.values = get("values", UNSET)
        v = get("resources", UNSET)
        self.resources = (
            [PluginResource.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.phase
        if v is not UNSET:
            out["phase"] = to_wire(v)
        v = self.version
        if v is not UNSET:
            out["version"] = v
        v = self.reason
        if v is not UNSET:
            out["reason"] = v
        v = self.values
        if v is not UNSET:
            out["values"] = v
        v = self.resources
        if v is not UNSET:
            out["resources"] = (
                [i0.to_dict() if i0.__class__ is PluginResource else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(PluginStatus.__wire_names__)
from .plugin_phase import PluginPhase  # noqa: E402
from .plugin_resource import PluginResource  # noqa: E402
