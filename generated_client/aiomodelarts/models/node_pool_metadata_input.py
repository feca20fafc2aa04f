# Generated from spec/ by `make generate`; do not edit.
"""The model `NodePoolMetadataInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .node_pool_annotations import NodePoolAnnotations


class NodePoolMetadataInput(BaseModel):
    """Name and billing of a new node pool."""

    name: str | Unset | None = UNSET
    """Name of the node pool. By default, the service chooses it."""

    annotations: NodePoolAnnotations | Unset | None = UNSET
    """Billing of the node pool."""
