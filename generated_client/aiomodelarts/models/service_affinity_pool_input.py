# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceAffinityPoolInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ServiceAffinityPoolInput(BaseModel):
    """Nodes to select in a resource pool.

    Attributes:
        pool_name: Name of the resource pool that contains the nodes. Must be one of the pools set for the service.
        nodes: Nodes of the pool on which to run instances.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "pool_name": "pool_name",
        "nodes": "nodes",
    }

    pool_name: str | Unset | None
    nodes: list[ServiceAffinityNodeInput] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        pool_name: str | Unset | None,
        nodes: list[ServiceAffinityNodeInput] | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.pool_name = pool_name
        self.nodes = nodes
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ServiceAffinityPoolInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.pool_name = get("pool_name", UNSET)
        v = get("nodes", UNSET)
        self.nodes = (
            [ServiceAffinityNodeInput.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
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
                [i0.to_dict() if i0.__class__ is ServiceAffinityNodeInput else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(ServiceAffinityPoolInput.__wire_names__)
from .service_affinity_node_input import ServiceAffinityNodeInput  # noqa: E402
