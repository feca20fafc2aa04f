# Generated from spec/ by `make generate`; do not edit.
"""The model `NodePoolResourceCounts`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .pool_flavor_count import PoolFlavorCount


class NodePoolResourceCounts(BaseModel):
    """Number of nodes of a node pool by state. States without nodes are absent."""

    creating: PoolFlavorCount | None = None
    """Nodes that are being set up."""

    available: PoolFlavorCount | None = None
    """Nodes that jobs can use."""

    abnormal: PoolFlavorCount | None = None
    """Nodes with a fault."""

    deleting: PoolFlavorCount | None = None
    """Nodes that are being deleted."""
