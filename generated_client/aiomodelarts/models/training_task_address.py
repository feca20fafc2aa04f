# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingTaskAddress`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingTaskAddress(BaseModel):
    """Task of a training job and its addresses."""

    task: str
    """Name of the task, such as worker-0."""

    ip: str | None = None
    """IP address of the task."""

    host_ip: str | None = None
    """IP address of the node. Empty for jobs in a public pool."""

    schedule_count: int | None = None
    """Number of the scheduling to which the task belongs, from 1."""
