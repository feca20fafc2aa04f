# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdateVisualizationJobRequest`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class UpdateVisualizationJobRequest(BaseModel):
    """New description of a visualization job."""

    job_desc: str
    """New description of the job. At most 256 characters."""
