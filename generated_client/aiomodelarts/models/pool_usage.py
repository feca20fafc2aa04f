# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolUsage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .pool_usage_metadata import PoolUsageMetadata
    from .pool_usage_table import PoolUsageTable


class PoolUsage(BaseModel):
    """Resource usage of a pool."""

    table: PoolUsageTable
    """Capacity of the pool and resources in use by jobs."""

    metadata: PoolUsageMetadata
    """Name and labels of the pool."""
