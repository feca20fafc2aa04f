# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdatedNodePool`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .node_pool_metadata_update import NodePoolMetadataUpdate
    from .node_pool_spec import NodePoolSpec


class UpdatedNodePool(BaseModel):
    """New settings of a node pool."""

    metadata: NodePoolMetadataUpdate | None = None
    """Billing of the node pool."""

    spec: NodePoolSpec
    """Requested nodes of the node pool."""
