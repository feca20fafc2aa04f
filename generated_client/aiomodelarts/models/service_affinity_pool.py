# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceAffinityPool`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ServiceAffinityPool(BaseModel):
    """Selected nodes of a resource pool.

    Attributes:
        pool_name: Name of the resource pool that contains the nodes.
        nodes: Nodes of the pool on which instances can run.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "pool_name": "pool_name",
        "nodes": "nodes",
    }

    pool_name: str | Unset | None
    nodes: list[ServiceAffinityNode] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        pool_name: str | Unset | None = UNSET,
        nodes: list[ServiceAffinityNode] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.pool_name = pool_name
        self.nodes = nodes
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ServiceAffinityPool:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.pool_name = get("pool_name", UNSET)
        v = get("nodes", UNSET)
        self.nodes = (
            [ServiceAffinityNode.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
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
        v = self.pool_name
        if v is not UNSET:
            out["pool_name"] = v
        v = self.nodes
        if v is not UNSET:
            out["nodes"] = (
                [i0.to_dict() if i0.__class__ is ServiceAffinityNode else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(ServiceAffinityPool.__wire_names__)
from .service_affinity_node import ServiceAffinityNode  # noqa: E402
