# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeStatus`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .node_driver_status import NodeDriverStatus
    from .node_os_status import NodeOsStatus
    from .node_phase import NodePhase
    from .node_plugin_status import NodePluginStatus
    from .node_taint import NodeTaint
    from .resource_quantities import ResourceQuantities


class NodeStatus(BaseModel):
    """State and resources of a node."""

    phase: NodePhase
    """Current state of the node."""

    az: str | None = None
    """Availability zone of the node."""

    private_ip: str | None = json_field(default=None, key="privateIp")
    """IP address of the node in the network of the pool."""

    resources: ResourceQuantities | None = None
    """Total resources of the node."""

    available_resources: ResourceQuantities | None = json_field(default=None, key="availableResources")
    """Resources that are not in use."""

    taints: list[NodeTaint] | None = None
    """Taints that keep workloads off the node."""

    driver: NodeDriverStatus | None = None
    """Accelerator driver of the node. Huawei Cloud only."""

    os: NodeOsStatus | None = None
    """Operating system that the node runs. Huawei Cloud only."""

    plugins: list[NodePluginStatus] | None = None
    """Plug-ins on the node. Huawei Cloud only."""
