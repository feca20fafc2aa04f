# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolMetricDimension`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class PoolMetricDimension(BaseModel):
    """A dimension that identifies a monitored object."""

    name: str
    """Name of the dimension, such as clusterId."""

    value: str
    """Value of the dimension for the monitored object."""
