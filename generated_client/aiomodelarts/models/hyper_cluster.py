# Generated from spec/ by `make generate`; do not edit.
"""The model `HyperCluster`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .hyper_cluster_network import HyperClusterNetwork


class HyperCluster(BaseModel):
    """Hyper cluster, the network that connects super nodes with each other."""

    id: str
    """ID of the hyper cluster."""

    name: str
    """Name of the hyper cluster."""

    network_info: list[HyperClusterNetwork] | None = None
    """Subnets of the hyper cluster."""
