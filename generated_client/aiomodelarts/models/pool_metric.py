# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolMetric`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .pool_metric_data_point import PoolMetricDataPoint
    from .pool_metric_source import PoolMetricSource


class PoolMetric(BaseModel):
    """A metric and its values over time."""

    metric: PoolMetricSource
    """Name and source of the metric."""

    data_points: list[PoolMetricDataPoint] = json_field(key="dataPoints")
    """Values of the metric, one entry per period."""
