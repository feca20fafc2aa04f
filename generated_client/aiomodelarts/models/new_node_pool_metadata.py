# Generated from spec/ by `make generate`; do not edit.
"""The model `NewNodePoolMetadata`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .node_pool_annotations import NodePoolAnnotations


class NewNodePoolMetadata(BaseModel):
    """Name and billing of a new node pool."""

    name: str
    """Name of the node pool."""

    annotations: NodePoolAnnotations | None = None
    """Billing of the node pool."""
