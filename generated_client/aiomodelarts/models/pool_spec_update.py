# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolSpecUpdate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PoolSpecUpdate(BaseModel):
    """Configuration of a pool that can be changed.

    Attributes:
        scope: Complete list of job types that the pool can run.
        resources: Complete list of the nodes, including unchanged flavors.
        driver: Accelerator drivers to install on the nodes.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "scope": "scope",
        "resources": "resources",
        "driver": "driver",
    }

    scope: list[PoolScope | str] | Unset | None
    resources: list[PoolResourceInput] | Unset | None
    driver: PoolDriver | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        scope: list[PoolScope | str] | Unset | None = UNSET,
        resources: list[PoolResourceInput] | Unset | None = UNSET,
        driver: PoolDriver | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.scope = scope
        self.resources = resources
        self.driver = driver
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PoolSpecUpdate:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("scope", UNSET)
        self.scope = [PoolScope.of(i0) for i0 in v] if v.__class__ is list else v
        v = get("resources", UNSET)
        self.resources = (
            [PoolResourceInput.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        v = get("driver", UNSET)
        self.driver = PoolDriver.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.scope
        if v is not UNSET:
            out["scope"] = [to_wire(i0) for i0 in v] if v.__class__ is list else to_wire(v)
        v = self.resources
        if v is not UNSET:
            out["resources"] = (
                [i0.to_dict() if i0.__class__ is PoolResourceInput else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.driver
        if v is not UNSET:
            out["driver"] = v.to_dict() if v.__class__ is PoolDriver else to_wire(v)
        return out


_KEYS = frozenset(PoolSpecUpdate.__wire_names__)
from .pool_driver import PoolDriver  # noqa: E402
from .pool_resource_input import PoolResourceInput  # noqa: E402
from .pool_scope import PoolScope  # noqa: E402
