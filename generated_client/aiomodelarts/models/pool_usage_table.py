# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolUsageTable`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PoolUsageTable(BaseModel):
    """Capacity of a pool and resources in use by jobs.

    Attributes:
        allocated: Resources in use by jobs.
        capacity: Resources available in the pool.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "allocated": "allocated",
        "capacity": "capacity",
    }

    allocated: PoolAllocation | Unset | None
    capacity: PoolCapacity | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        allocated: PoolAllocation | Unset | None,
        capacity: PoolCapacity | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.allocated = allocated
        self.capacity = capacity
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PoolUsageTable:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("allocated", UNSET)
        self.allocated = PoolAllocation.from_dict(v) if v.__class__ is dict else v
        v = get("capacity", UNSET)
        self.capacity = PoolCapacity.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.allocated
        if v is not UNSET:
            out["allocated"] = v.to_dict() if v.__class__ is PoolAllocation else to_wire(v)
        v = self.capacity
        if v is not UNSET:
            out["capacity"] = v.to_dict() if v.__class__ is PoolCapacity else to_wire(v)
        return out


_KEYS = frozenset(PoolUsageTable.__wire_names__)
from .pool_allocation import PoolAllocation  # noqa: E402
from .pool_capacity import PoolCapacity  # noqa: E402
