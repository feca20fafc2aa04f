# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkloadNode`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .resource_quantities import ResourceQuantities


class WorkloadNode(BaseModel):
    """Node that a job runs on."""

    host_ip: str | None = json_field(default=None, key="hostIp")
    """IP address of the node."""

    npu_topology_placement: str | None = json_field(default=None, key="npuTopologyPlacement")
    """NPUs of the node that the job uses, as sixteen bits. The rightmost bit is card 0."""

    resource_requirement: ResourceQuantities | None = json_field(default=None, key="resourceRequirement")
    """Resources requested by the job on this node."""
