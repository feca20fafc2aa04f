# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolWorkload`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .pool_workload_counts import PoolWorkloadCounts


class PoolWorkload(BaseModel):
    """Number of jobs that run or wait in a pool."""

    allocated: PoolWorkloadCounts | None = None
    """Number of jobs that use resources."""

    queue: PoolWorkloadCounts | None = None
    """Number of jobs in the queue."""

    timestamp: str | None = None
    """Time of the count, in UTC, in ISO 8601 format."""

    window: str | None = None
    """Duration of the measurement: a number with the unit s, m or h."""
