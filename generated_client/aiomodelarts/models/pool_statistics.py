# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolStatistics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .pool_counts import PoolCounts


class PoolStatistics(BaseModel):
    """Number of pools in each state."""

    statistics: PoolCounts
    """Number of pools in each state."""

    operation_time: str | None = json_field(default=None, key="operationTime")
    """Time of the count, in the format of Go, such as 2025-03-27 11:48:55.446172146 +0000 UTC."""
