# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolFreeResources`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .pool_resource_amount import PoolResourceAmount


class PoolFreeResources(BaseModel):
    """Resources of a pool that jobs do not use."""

    value: PoolResourceAmount | None = None
    """Amount of resources that are not in use."""

    max_value: PoolResourceAmount | None = json_field(default=None, key="maxValue")
    """Amount of resources that are not in use when the pool is scaled out to its limit."""

    timestamp: str | None = None
    """Time of the measurement, in UTC, in ISO 8601 format."""

    window: str | None = None
    """Duration of the measurement: a number with the unit s, m or h."""
