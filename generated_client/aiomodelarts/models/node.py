# Generated from spec/ by `make generate`; do not edit.
"""The model `Node`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .node_metadata import NodeMetadata
    from .node_spec import NodeSpec
    from .node_status import NodeStatus


class Node(BaseModel):
    """Node of a resource pool, in the format of a Kubernetes resource."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v2."""

    kind: str
    """Type of the resource, always Node."""

    metadata: NodeMetadata
    """Name, labels and creation time of the node."""

    spec: NodeSpec
    """Flavor and networks of the node."""

    status: NodeStatus
    """State and available resources of the node."""
