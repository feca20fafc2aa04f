# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkloadTypeStatisticsList`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .workload_type_statistics import WorkloadTypeStatistics


class WorkloadTypeStatisticsList(BaseModel):
    """Number of jobs in a resource pool."""

    total: int
    """Total number of jobs."""

    items: list[WorkloadTypeStatistics]
    """Number of jobs, by type."""
