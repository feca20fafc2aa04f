# Generated from spec/ by `make generate`; do not edit.
"""The model `CreatedPoolStatus`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class CreatedPoolStatus(BaseModel):
    """Status of a new pool.

    Attributes:
        phase: State of the pool. The response to its creation may lack it.
        message: Reason for the current state.
        resources: Number of nodes by state.
        scope: State of each job type.
        driver: Drivers on the nodes.
        parent: Pool in which this pool was created. Empty for a physical pool.
        root: Physical pool that this pool is based on. For a physical pool, its own name.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "phase": "phase",
        "message": "message",
        "resources": "resources",
        "scope": "scope",
        "driver": "driver",
        "parent": "parent",
        "root": "root",
    }

    phase: PoolPhase | str | Unset | None
    message: str | Unset | None
    resources: PoolResourceCounts | Unset | None
    scope: list[PoolScopeStatus] | Unset | None
    driver: PoolDrivers | Unset | None
    parent: str | Unset | None
    root: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        resources: PoolResourceCounts | Unset | None,
        phase: PoolPhase | str | Unset | None = UNSET,
        message: str | Unset | None = UNSET,
        scope: list[PoolScopeStatus] | Unset | None = UNSET,
        driver: PoolDrivers | Unset | None = UNSET,
        parent: str | Unset | None = UNSET,
        root: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.phase = phase
        self.message = message
        self.resources = resources
        self.scope = scope
        self.driver = driver
        self.parent = parent
        self.root = root
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> CreatedPoolStatus:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("phase", UNSET)
        self.phase = PoolPhase.of(v)
        self.message = get("message", UNSET)
        v = get("resources", UNSET)
        self.resources = PoolResourceCounts.from_dict(v) if v.__class__ is dict else v
        v = get("scope", UNSET)
        self.scope = (
            [PoolScopeStatus.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        v = get("driver", UNSET)
        self.driver = PoolDrivers.from_dict(v) if v.__class__ is dict else v
        self.parent = get("parent", UNSET)
        self.root = get("root", UNSET)
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
        v = self.message
        if v is not UNSET:
            out["message"] = v
        v = self.resources
        if v is not UNSET:
            out["resources"] = v.to_dict() if v.__class__ is PoolResourceCounts else to_wire(v)
        v = self.scope
        if v is not UNSET:
            out["scope"] = (
                [i0.to_dict() if i0.__class__ is PoolScopeStatus else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.driver
        if v is not UNSET:
            out["driver"] = v.to_dict() if v.__class__ is PoolDrivers else to_wire(v)
        v = self.parent
        if v is not UNSET:
            out["parent"] = v
        v = self.root
        if v is not UNSET:
            out["root"] = v
        return out


_KEYS = frozenset(CreatedPoolStatus.__wire_names__)
from .pool_drivers import PoolDrivers  # noqa: E402
from .pool_phase import PoolPhase  # noqa: E402
from .pool_resource_counts import PoolResourceCounts  # noqa: E402
from .pool_scope_status import PoolScopeStatus  # noqa: E402
