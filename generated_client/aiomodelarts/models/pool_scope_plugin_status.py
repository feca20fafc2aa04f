# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolScopePluginStatus`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PoolScopePluginStatus(BaseModel):
    """State of a cluster plug-in that a job type requires.

    Attributes:
        name: Type of the plug-in, such as volcano.
        phase: State of the plug-in.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "phase": "phase",
    }

    name: str | Unset | None
    phase: PluginPhase | str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        name: str | Unset | None = UNSET,
        phase: PluginPhase | str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.phase = phase
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PoolScopePluginStatus:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.name = get("name", UNSET)
        v = get("phase", UNSET)
        self.phase = PluginPhase.of(v)
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
        v = self.phase
        if v is not UNSET:
            out["phase"] = to_wire(v)
        return out


_KEYS = frozenset(PoolScopePluginStatus.__wire_names__)
from .plugin_phase import PluginPhase  # noqa: E402
