# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolUsageTable`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .pool_allocation import PoolAllocation
    from .pool_capacity import PoolCapacity
    from .pool_free_resources import PoolFreeResources
    from .pool_workload import PoolWorkload


class PoolUsageTable(BaseModel):
    """Capacity of a pool and resources in use by jobs."""

    allocated: PoolAllocation
    """Resources in use by jobs."""

    capacity: PoolCapacity
    """Resources available in the pool."""

    available: PoolFreeResources | None = None
    """Resources that jobs do not use. Huawei Cloud only."""

    workload: PoolWorkload | None = None
    """Number of jobs in the pool. Huawei Cloud only."""
