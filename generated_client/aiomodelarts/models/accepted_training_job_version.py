# Generated from spec/ by `make generate`; do not edit.
"""The model `AcceptedTrainingJobVersion`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .job_status import JobStatus


class AcceptedTrainingJobVersion(BaseModel):
    """A version that the service has accepted."""

    job_id: int = json_field(digits=True)
    """ID of the training job."""

    job_name: str
    """Name of the job, unique in the project."""

    status: JobStatus = json_field(digits=True)
    """Initial state of the version."""

    create_time: int = json_field(digits=True)
    """Creation time, in milliseconds since 1970."""

    version_id: int = json_field(digits=True)
    """ID of the version."""

    version_name: str
    """Name of the version, assigned by the service, such as V0001."""
