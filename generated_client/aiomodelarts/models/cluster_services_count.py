# Generated from spec/ by `make generate`; do not edit.
"""The model `ClusterServicesCount`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class ClusterServicesCount(BaseModel):
    """Number of services in a pool, by type."""

    realtime_count: int | None = None
    """Number of real-time services."""

    batch_count: int | None = None
    """Number of batch services."""
