# Generated from spec/ by `make generate`; do not edit.
"""The model `NodePoolMetadata`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class NodePoolMetadata(BaseModel):
    """Name of a node pool."""

    name: str
    """Name of the node pool. If the request has none, the service chooses it."""
