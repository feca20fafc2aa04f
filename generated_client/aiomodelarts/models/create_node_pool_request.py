# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateNodePoolRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .new_node_pool_metadata import NewNodePoolMetadata
    from .node_pool_spec_input import NodePoolSpecInput


class CreateNodePoolRequest(BaseModel):
    """Name and nodes of a new node pool."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v2. Default of the service: 'v2'."""

    kind: str
    """Type of the resource, always NodePool. Default of the service: 'NodePool'."""

    metadata: NewNodePoolMetadata
    """Name and billing of the node pool."""

    spec: NodePoolSpecInput
    """Nodes of the node pool."""
