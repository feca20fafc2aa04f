# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolMetricValue`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .pool_metric_statistic import PoolMetricStatistic


class PoolMetricValue(BaseModel):
    """An aggregated value of a metric."""

    statistic: PoolMetricStatistic
    """Aggregation of the measurements in the period."""

    value: float
    """Result in the unit of the data point, or -1 if data is missing."""
