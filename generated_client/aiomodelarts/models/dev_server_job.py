# Generated from spec/ by `make generate`; do not edit.
"""The model `DevServerJob`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .dev_server_job_item import DevServerJobItem
    from .dev_server_job_status import DevServerJobStatus
    from .dev_server_job_task import DevServerJobTask


class DevServerJob(BaseModel):
    """Job on Lite servers, with its task on each server."""

    id: str
    """ID of the job."""

    name: str
    """Name of the Lite server job."""

    description: str | None = None
    """Description of the job."""

    type: str | None = None
    """Type of the template, such as COMMON or SERVICE_DEPLOY."""

    status: DevServerJobStatus
    """State of the job."""

    items: list[DevServerJobItem] | None = None
    """Parts of the job with their parameters."""

    tasks: list[DevServerJobTask] | None = None
    """Tasks of the job, one for each server."""

    template_id: str | None = None
    """ID of the template."""

    user_name: str | None = None
    """Name of the user who created the job."""

    abnormal_count: int | None = None
    """Number of servers on which the task failed."""

    create_at: int | None = None
    """Creation time, in milliseconds since 1970."""

    update_at: int | None = None
    """Time of the last change, in milliseconds since 1970."""
