# Generated from spec/ by `make generate`; do not edit.
"""The model `CreatedVisualizationJob`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .job_status import JobStatus


class CreatedVisualizationJob(BaseModel):
    """ID, state and URL of the new visualization job."""

    is_success: bool
    """Whether the request succeeded. The client raises an exception if it is false."""

    error_code: str | None = None
    """Error code. Absent on success."""

    error_message: str | None = None
    """Error message. Absent on success."""

    job_id: int = json_field(digits=True)
    """ID of the new job."""

    job_name: str
    """Name of the visualization job."""

    status: JobStatus = json_field(digits=True)
    """Initial state of the job."""

    create_time: int = json_field(digits=True)
    """Creation time, in milliseconds since 1970."""

    service_url: str | None = None
    """URL of the web page, available when the job is running."""
