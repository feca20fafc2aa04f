# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeStatus`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class NodeStatus(BaseModel):
    """State and resources of a node.

    Attributes:
        phase: Current state of the node.
        az: Availability zone of the node.
        private_ip: IP address of the node in the network of the pool.
        resources: Total resources of the node.
        available_resources: Resources that are not in use.
        taints: Taints that keep workloads off the node.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "phase": "phase",
        "az": "az",
        "privateIp": "private_ip",
        "resources": "resources",
        "availableResources": "available_resources",
        "taints": "taints",
    }

    phase: NodePhase | str | Unset | None
    az: str | Unset | None
    private_ip: str | Unset | None
    resources: ResourceQuantities | Unset | None
    available_resources: ResourceQuantities | Unset | None
    taints: list[NodeTaint] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        phase: NodePhase | str | Unset | None,
        az: str | Unset | None = UNSET,
        private_ip: str | Unset | None = UNSET,
        resources: ResourceQuantities | Unset | None = UNSET,
        available_resources: ResourceQuantities | Unset | None = UNSET,
        taints: list[NodeTaint] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.phase = phase
        self.az = az
        self.private_ip = private_ip
        self.resources = resources
        self.available_resources = available_resources
        self.taints = taints
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> NodeStatus:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("phase", UNSET)
        self.phase = NodePhase.of(v)
        self.az = get("az", UNSET)
        self.private_ip = get("privateIp", UNSET)
        v = get("resources", UNSET)
        self.resources = ResourceQuantities.from_dict(v) if v.__class__ is dict else v
        v = get("availableResources", UNSET)
        self.available_resources = ResourceQuantities.from_dict(v) if v.__class__ is dict else v
        v = get("taints", UNSET)
        self.taints = (
            [NodeTaint.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
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
        v = self.az
        if v is not UNSET:
            out["az"] = v
        v = self.private_ip
        if v is not UNSET:
            out["privateIp"] = v
        v = self.resources
        if v is not UNSET:
            out["resources"] = v.to_dict() if v.__class__ is ResourceQuantities else to_wire(v)
        v = self.available_resources
        if v is not UNSET:
            out["availableResources"] = v.to_dict() if v.__class__ is ResourceQuantities else to_wire(v)
        v = self.taints
        if v is not UNSET:
            out["taints"] = (
                [i0.to_dict() if i0.__class__ is NodeTaint else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(NodeStatus.__wire_names__)
from .node_phase import NodePhase  # noqa: E402
from .node_taint import NodeTaint  # noqa: E402
from .resource_quantities import ResourceQuantities  # noqa: E402
