# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolMetricPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .pool_metric import PoolMetric as PoolMetric


class PoolMetricPage(BasePage["PoolMetric"], items="metrics"):
    """Metrics of a resource pool over a time range."""

    metrics: list[PoolMetric]
    """Series of values, one per metric, at most 20."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
