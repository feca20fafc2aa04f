# Generated from spec/ by `make generate`; do not edit.
"""The model `HyperClusterCapacities`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .hyper_cluster_capacity import HyperClusterCapacity


class HyperClusterCapacities(BaseModel):
    """Capacity of hyper clusters for super nodes of a flavor."""

    capacities: list[HyperClusterCapacity]
    """Capacity of each hyper cluster."""
