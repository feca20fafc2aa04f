# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeCacheSetting`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .node_cache_mode import NodeCacheMode


class NodeCacheSetting(BaseModel):
    """Setting for the caches of a node."""

    mode: NodeCacheMode | None = None
    """Whether the caches are cleared regularly."""
