# Generated from spec/ by `make generate`; do not edit.
"""The model `VisualizationJobSummary`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .job_status import JobStatus


class VisualizationJobSummary(BaseModel):
    """Properties of a visualization job."""

    job_id: int = json_field(digits=True)
    """ID of the visualization job."""

    job_name: str
    """Name of the job, unique in the project."""

    job_desc: str | None = None
    """Description of the job."""

    status: JobStatus = json_field(digits=True)
    """State of the visualization job."""

    create_time: int = json_field(digits=True)
    """Creation time, in milliseconds since 1970."""

    duration: int
    """Run time, in milliseconds."""

    service_url: str | None = None
    """URL of the job's web page."""

    train_url: str | None = None
    """OBS folder of the displayed summary files."""

    resource_id: str | None = None
    """ID of the compute resource for billing."""

    remaining_duration: int | None = None
    """Time until the job is stopped. null if it is not limited. Open Telekom Cloud only."""

    is_success: bool | None = None
    """Whether the request succeeded. Open Telekom Cloud only."""
