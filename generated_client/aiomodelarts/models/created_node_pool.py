# Generated from spec/ by `make generate`; do not edit.
"""The model `CreatedNodePool`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .new_node_pool_metadata import NewNodePoolMetadata
    from .node_pool_spec import NodePoolSpec


class CreatedNodePool(BaseModel):
    """Settings of a new node pool."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v2."""

    kind: str
    """Type of the resource, always NodePool."""

    metadata: NewNodePoolMetadata
    """Name and billing of the node pool."""

    spec: NodePoolSpec
    """Nodes of the node pool."""
