# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkloadStatistics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .workload_type_statistics_list import WorkloadTypeStatisticsList


class WorkloadStatistics(BaseModel):
    """Statistics of the jobs in a resource pool."""

    statistics: WorkloadTypeStatisticsList
    """Number of jobs by type and state."""
