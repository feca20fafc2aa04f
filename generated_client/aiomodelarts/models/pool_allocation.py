# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolAllocation`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .pool_resource_amount import PoolResourceAmount


class PoolAllocation(BaseModel):
    """Resources in use by jobs."""

    value: PoolResourceAmount
    """Amount of resources in use."""

    timestamp: str | None = None
    """Time of the measurement, in UTC, in ISO 8601 format."""

    window: str | None = None
    """Duration of the measurement: a number with the unit s, m or h."""
