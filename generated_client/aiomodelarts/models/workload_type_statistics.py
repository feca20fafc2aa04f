# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkloadTypeStatistics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .workload_status_counts import WorkloadStatusCounts
    from .workload_type import WorkloadType


class WorkloadTypeStatistics(BaseModel):
    """Number of jobs of one type."""

    type: WorkloadType
    """Type of the jobs."""

    total: int
    """Total number of jobs of this type."""

    status: WorkloadStatusCounts
    """Number of jobs of this type, by state."""
