# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolUsageTable`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .pool_allocation import PoolAllocation
    from .pool_capacity import PoolCapacity


class PoolUsageTable(BaseModel):
    """Capacity of a pool and resources in use by jobs."""

    allocated: PoolAllocation
    """Resources in use by jobs."""

    capacity: PoolCapacity
    """Resources available in the pool."""
