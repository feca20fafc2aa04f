# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolScopeStatus`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PoolScopeStatus(BaseModel):
    """Detailed state of a job type in a pool.

    Attributes:
        scope_type: Job type that the entry describes.
        state: Whether the job type is enabled.
        plugins: Cluster plug-ins that the job type requires.
        message: Reason why enabling or disabling failed.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "scopeType": "scope_type",
        "state": "state",
        "plugins": "plugins",
        "message": "message",
    }

    scope_type: PoolScope | str | Unset | None
    state: PoolScopeState | str | Unset | None
    plugins: list[PoolScopePluginStatus] | Unset | None
    message: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        scope_type: PoolScope | str | Unset | None,
        state: PoolScopeState | str | Unset | None,
        plugins: list[PoolScopePluginStatus] | Unset | None = UNSET,
        message: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.scope_type = scope_type
        self.state = state
        self.plugins = plugins
        self.message = message
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PoolScopeStatus:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("scopeType", UNSET)
        self.scope_type = PoolScope.of(v)
        v = get("state", UNSET)
        self.state = PoolScopeState.of(v)
        v = get("plugins", UNSET)
        self.plugins = (
            [PoolScopePluginStatus.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        self.message = get("message", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.scope_type
        if v is not UNSET:
            out["scopeType"] = to_wire(v)
        v = self.state
        if v is not UNSET:
            out["state"] = to_wire(v)
        v = self.plugins
        if v is not UNSET:
            out["plugins"] = (
                [i0.to_dict() if i0.__class__ is PoolScopePluginStatus else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.message
        if v is not UNSET:
            out["message"] = v
        return out


_KEYS = frozenset(PoolScopeStatus.__wire_names__)
from .pool_scope import PoolScope  # noqa: E402
from .pool_scope_plugin_status import PoolScopePluginStatus  # noqa: E402
from .pool_scope_state import PoolScopeState  # noqa: E402
