# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolMetricSource`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .pool_metric_dimension import PoolMetricDimension
    from .pool_metric_name import PoolMetricName
    from .pool_metric_namespace import PoolMetricNamespace


class PoolMetricSource(BaseModel):
    """Name and source of a metric."""

    metric_name: PoolMetricName = json_field(key="metricName")
    """Name of the metric, such as cpuUsage."""

    namespace: PoolMetricNamespace
    """Type of the monitored object."""

    dimensions: list[PoolMetricDimension]
    """Dimensions that identify the monitored object."""
