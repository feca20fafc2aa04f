# Generated from spec/ by `make generate`; do not edit.
"""The model `NodePoolStatus`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .node_pool_resource_counts import NodePoolResourceCounts


class NodePoolStatus(BaseModel):
    """Current nodes of a node pool."""

    resources: NodePoolResourceCounts
    """Number of nodes by state."""
