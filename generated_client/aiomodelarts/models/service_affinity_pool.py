# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceAffinityPool`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .service_affinity_node import ServiceAffinityNode


class ServiceAffinityPool(BaseModel):
    """Selected nodes of a resource pool."""

    pool_name: str | None = None
    """Name of the resource pool that contains the nodes."""

    nodes: list[ServiceAffinityNode] | None = None
    """Nodes of the pool on which instances can run."""
