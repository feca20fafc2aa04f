# Generated from spec/ by `make generate`; do not edit.
"""The model `DevServerJobSummary`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .dev_server_job_status import DevServerJobStatus


class DevServerJobSummary(BaseModel):
    """Job in a list."""

    id: str
    """ID of the job."""

    name: str
    """Name of the listed job."""

    user_name: str | None = None
    """Name of the user who created the job."""

    description: str | None = None
    """Description of the job."""

    type: str | None = None
    """Type of the template, such as COMMON or SERVICE_DEPLOY."""

    status: DevServerJobStatus
    """State of the job."""

    abnormal_count: int | None = None
    """Number of servers on which the task failed."""

    create_at: int | None = None
    """Creation time, in milliseconds since 1970."""

    update_at: int | None = None
    """Time of the last change, in milliseconds since 1970."""
