# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobV1Summary`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .job_status import JobStatus
    from .training_job_user import TrainingJobUser


class TrainingJobV1Summary(BaseModel):
    """Summary of a training job in a list."""

    job_id: int = json_field(digits=True)
    """ID of the training job."""

    job_name: str
    """Name of the job, unique in the project."""

    version_id: int = json_field(digits=True)
    """ID of the version to which status and duration apply."""

    status: JobStatus = json_field(digits=True)
    """State of the job."""

    create_time: int = json_field(digits=True)
    """Creation time, in milliseconds since 1970."""

    duration: int
    """Running time, in milliseconds."""

    job_desc: str | None = None
    """Description of the job."""

    version_count: int
    """Number of versions of the job."""

    user: TrainingJobUser | None = None
    """User who created the job. Open Telekom Cloud only."""
