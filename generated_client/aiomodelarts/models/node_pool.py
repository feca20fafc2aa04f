# Generated from spec/ by `make generate`; do not edit.
"""The model `NodePool`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .node_pool_metadata import NodePoolMetadata
    from .node_pool_spec import NodePoolSpec
    from .node_pool_status import NodePoolStatus


class NodePool(BaseModel):
    """A node pool with its settings and the number of its nodes."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v2."""

    kind: str
    """Type of the resource, always NodePool."""

    metadata: NodePoolMetadata
    """Name of the node pool."""

    spec: NodePoolSpec
    """Requested nodes of the node pool."""

    status: NodePoolStatus
    """Current nodes of the node pool."""
