# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolStatus`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .pool_cluster import PoolCluster
    from .pool_drivers import PoolDrivers
    from .pool_phase import PoolPhase
    from .pool_resource_counts import PoolResourceCounts
    from .pool_scope_status import PoolScopeStatus


class PoolStatus(BaseModel):
    """Current status of a pool."""

    phase: PoolPhase
    """State of the pool. The response to its creation may lack it."""

    message: str | None = None
    """Reason for the current state."""

    resources: PoolResourceCounts
    """Number of nodes by state."""

    scope: list[PoolScopeStatus] | None = None
    """State of each job type."""

    driver: PoolDrivers | None = None
    """Drivers on the nodes."""

    parent: str | None = None
    """Pool in which this pool was created. Empty for a physical pool."""

    root: str | None = None
    """Physical pool that this pool is based on. For a physical pool, its own name."""

    clusters: list[PoolCluster] | None = None
    """Clusters that the nodes of the pool belong to. Huawei Cloud only."""
