# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolResourceCounts`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .pool_flavor_count import PoolFlavorCount


class PoolResourceCounts(BaseModel):
    """Number of nodes of a pool by state, one entry per flavor."""

    creating: list[PoolFlavorCount] | None = None
    """Nodes that are being set up."""

    available: list[PoolFlavorCount] | None = None
    """Nodes that jobs can use."""

    abnormal: list[PoolFlavorCount] | None = None
    """Nodes with a fault."""

    deleting: list[PoolFlavorCount] | None = None
    """Nodes that are being deleted."""
