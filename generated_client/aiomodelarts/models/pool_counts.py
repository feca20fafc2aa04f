# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolCounts`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .pool_status_counts import PoolStatusCounts


class PoolCounts(BaseModel):
    """Number of resource pools in a workspace."""

    status: PoolStatusCounts
    """Number of pools in each state."""
