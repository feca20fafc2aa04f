# Generated from spec/ by `make generate`; do not edit.
"""The model `SuperNodeGroupCapacities`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .super_node_group_capacity import SuperNodeGroupCapacity


class SuperNodeGroupCapacities(BaseModel):
    """Capacity of groups for super nodes of a flavor."""

    capacities: list[SuperNodeGroupCapacity]
    """Capacity of each group."""
