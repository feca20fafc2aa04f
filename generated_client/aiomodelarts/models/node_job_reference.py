# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeJobReference`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class NodeJobReference(BaseModel):
    """ID of a job on nodes."""

    job_id: str
    """ID of the job. Pass it to node_jobs to follow its progress."""
