# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolWorkloadCounts`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class PoolWorkloadCounts(BaseModel):
    """Number of jobs in a pool, by type."""

    infer: int | None = None
    """Number of services of the older inference."""

    notebook: int | None = None
    """Number of notebook instances."""

    train: int | None = None
    """Number of training jobs."""

    warm_up_task: int | None = json_field(default=None, key="warmUpTask")
    """Number of tasks that load weights in advance."""

    x_infer: int | None = json_field(default=None, key="x-infer")
    """Number of services of the newer inference."""

    sum: int | None = None
    """Number of jobs of all types."""
