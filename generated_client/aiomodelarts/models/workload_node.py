# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkloadNode`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class WorkloadNode(BaseModel):
    """Node that a job runs on.

    Attributes:
        host_ip: IP address of the node.
        npu_topology_placement: NPUs of the node that the job uses, as sixteen bits. The rightmost bit is card 0.
        resource_requirement: Resources requested by the job on this node.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "hostIp": "host_ip",
        "npuTopologyPlacement": "npu_topology_placement",
        "resourceRequirement": "resource_requirement",
    }

    host_ip: str | Unset | None
    npu_topology_placement: str | Unset | None
    resource_requirement: ResourceQuantities | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        host_ip: str | Unset | None = UNSET,
        npu_topology_placement: str | Unset | None = UNSET,
        resource_requirement: ResourceQuantities | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.host_ip = host_ip
        self.npu_topology_placement = npu_topology_placement
        self.resource_requirement = resource_requirement
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> WorkloadNode:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.host_ip = get("hostIp", UNSET)
        self.npu_topology_placement = get("npuTopologyPlacement", UNSET)
        v = get("resourceRequirement", UNSET)
        self.resource_requirement = ResourceQuantities.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.host_ip
        if v is not UNSET:
            out["hostIp"] = v
        v = self.npu_topology_placement
        if v is not UNSET:
            out["npuTopologyPlacement"] = v
        v = self.resource_requirement
        if v is not UNSET:
            out["resourceRequirement"] = v.to_dict() if v.__class__ is ResourceQuantities else to_wire(v)
        return out


_KEYS = frozenset(WorkloadNode.__wire_names__)
from .resource_quantities import ResourceQuantities  # noqa: E402
