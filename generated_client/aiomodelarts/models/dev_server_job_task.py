# Generated from spec/ by `make generate`; do not edit.
"""The model `DevServerJobTask`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .dev_server_job_task_status import DevServerJobTaskStatus


class DevServerJobTask(BaseModel):
    """Task of a job on one server."""

    id: str
    """ID of the task."""

    server_id: str | None = None
    """ID of the Lite server."""

    server_name: str | None = None
    """Name of the Lite server."""

    status: DevServerJobTaskStatus
    """State of the task."""

    cloud_server: dict[str, str] | None = None
    """IDs of the machine below the Lite server, in ECS, BMS or HPS."""

    message: str | None = None
    """Output of the task."""

    create_at: str | None = None
    """Creation time of the task."""

    update_at: str | None = None
    """Time of the last change of the task."""
