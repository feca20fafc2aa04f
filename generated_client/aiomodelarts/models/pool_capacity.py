# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolCapacity`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .pool_resource_amount import PoolResourceAmount


class PoolCapacity(BaseModel):
    """Resource capacity of a pool."""

    value: PoolResourceAmount
    """Amount of available resources."""

    max_value: PoolResourceAmount | None = json_field(default=None, key="maxValue")
    """Amount of resources when the pool is scaled out to its limit."""

    timestamp: str | None = None
    """Time of the measurement, in UTC, in ISO 8601 format."""

    window: str | None = None
    """Duration of the measurement: a number with the unit s, m or h."""

    all_value: PoolResourceAmount | None = json_field(default=None, key="allValue")
    """Amount of resources of all nodes, including those that jobs can't use. Huawei Cloud only."""

    all_max_value: PoolResourceAmount | None = json_field(default=None, key="allMaxValue")
    """Amount of resources of all nodes when the pool is scaled out to its limit. Huawei Cloud only."""
