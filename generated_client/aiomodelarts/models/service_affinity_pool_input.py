# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceAffinityPoolInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .service_affinity_node_input import ServiceAffinityNodeInput


class ServiceAffinityPoolInput(BaseModel):
    """Nodes to select in a resource pool."""

    pool_name: str
    """Name of the resource pool that contains the nodes. Must be one of the pools set for the service."""

    nodes: list[ServiceAffinityNodeInput]
    """Nodes of the pool on which to run instances."""
