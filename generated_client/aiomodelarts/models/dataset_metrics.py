# Generated from spec/ by `make generate`; do not edit.
"""The model `DatasetMetrics`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class DatasetMetrics(BaseModel):
    """Metrics of a dataset over time."""

    metrics: dict[str, dict[str, int]]
    """Values of each metric, by sampling time in milliseconds since 1970."""
