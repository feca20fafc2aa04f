# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolMetricDataPoint`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .pool_metric_value import PoolMetricValue


class PoolMetricDataPoint(BaseModel):
    """Metric values of one period."""

    timestamp: int
    """Start of the period, in milliseconds since 1970."""

    unit: str
    """Unit of the values, such as Percent or Megabytes. Can be empty."""

    statistics: list[PoolMetricValue]
    """Values of the period, one per aggregation."""
