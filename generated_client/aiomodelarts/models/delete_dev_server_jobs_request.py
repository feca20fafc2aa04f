# Generated from spec/ by `make generate`; do not edit.
"""The model `DeleteDevServerJobsRequest`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class DeleteDevServerJobsRequest(BaseModel):
    """IDs of the jobs whose records are removed."""

    job_ids: list[str]
    """IDs of the jobs to delete."""
