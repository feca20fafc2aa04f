# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkloadStatusCounts`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class WorkloadStatusCounts(BaseModel):
    """Number of jobs, by state. States without jobs can be absent."""

    queue: int | None = json_field(default=None, key="Queue", digits=True)
    """Number of jobs in the queue of the pool."""

    pending: int | None = json_field(default=None, key="Pending", digits=True)
    """Number of jobs that are being scheduled to nodes."""

    abnormal: int | None = json_field(default=None, key="Abnormal", digits=True)
    """Number of jobs in an abnormal state."""

    terminating: int | None = json_field(default=None, key="Terminating", digits=True)
    """Number of jobs that are being stopped."""

    creating: int | None = json_field(default=None, key="Creating", digits=True)
    """Number of jobs whose containers are being created."""

    running: int | None = json_field(default=None, key="Running", digits=True)
    """Number of jobs that are running."""

    completed: int | None = json_field(default=None, key="Completed", digits=True)
    """Number of jobs that completed successfully."""

    terminated: int | None = json_field(default=None, key="Terminated", digits=True)
    """Number of jobs that were stopped."""

    failed: int | None = json_field(default=None, key="Failed", digits=True)
    """Number of jobs that failed."""
