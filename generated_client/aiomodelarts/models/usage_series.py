# Generated from spec/ by `make generate`; do not edit.
"""The model `UsageSeries`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class UsageSeries(BaseModel):
    """Time series of one metric."""

    metric: str
    """Name of the metric, such as gpuUtil."""

    value: list[str]
    """Measured values as strings, oldest first."""
