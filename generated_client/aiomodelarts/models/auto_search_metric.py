# Generated from spec/ by `make generate`; do not edit.
"""The model `AutoSearchMetric`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .auto_search_metric_mode import AutoSearchMetricMode


class AutoSearchMetric(BaseModel):
    """Metric in the log of a trial, used to compare the trials."""

    name: str | None = None
    """Name of the metric."""

    mode: AutoSearchMetricMode | None = None
    """Whether to maximize or minimize the metric."""

    regex: str | None = None
    """Regular expression that finds the metric in the log."""
