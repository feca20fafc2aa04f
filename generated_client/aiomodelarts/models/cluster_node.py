# Generated from spec/ by `make generate`; do not edit.
"""The model `ClusterNode`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class ClusterNode(BaseModel):
    """Nodes of a pool, all with the same flavor."""

    available_count: int | None = None
    """Number of available nodes."""

    count: int | None = None
    """Total number of nodes."""

    specification: str | None = None
    """Flavor of the nodes."""
