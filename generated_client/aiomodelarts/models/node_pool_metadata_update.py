# Generated from spec/ by `make generate`; do not edit.
"""The model `NodePoolMetadataUpdate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .node_pool_annotations import NodePoolAnnotations


class NodePoolMetadataUpdate(BaseModel):
    """Billing of a node pool to change."""

    annotations: NodePoolAnnotations | None = None
    """Billing of the nodes that are added."""
