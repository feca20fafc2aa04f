# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceTask`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .service_task_error import ServiceTaskError
    from .service_task_output import ServiceTaskOutput
    from .service_task_schedule import ServiceTaskSchedule
    from .service_task_schedule_status import ServiceTaskScheduleStatus
    from .service_task_source import ServiceTaskSource
    from .service_task_state import ServiceTaskState


class ServiceTask(BaseModel):
    """Settings and state of a task of an edge service."""

    id: str
    """ID of the task, 32 hexadecimal digits."""

    name: str
    """Name of the task."""

    service_name: str | None = None
    """Name of the service that runs the task."""

    creator: str | None = None
    """Name of the user who created the task."""

    project_id: str | None = None
    """ID of the project of the user who created the task."""

    description: str | None = None
    """Description of the task."""

    service_id: str
    """ID of the service that runs the task."""

    created_at: str
    """Creation time, in UTC, in ISO 8601 format, such as 2024-07-01T08:30:00Z."""

    updated_at: str
    """Time of the last state change, in UTC, in ISO 8601 format, such as 2024-07-01T08:30:24Z."""

    state: ServiceTaskState
    """State of the task."""

    status: str | None = None
    """Additional information about the state. Present only in some states."""

    error: ServiceTaskError | None = None
    """Reason for the failure, as reported by the algorithm."""

    schedule_status: ServiceTaskScheduleStatus | None = None
    """Whether the schedule is active."""

    schedule: ServiceTaskSchedule | None = None
    """Schedule of the task. Absent for a task that runs immediately."""

    input: ServiceTaskSource
    """Input that the task analyzes."""

    output: ServiceTaskOutput
    """Destinations for the results."""

    config: dict[str, Any] | None = json_field(default=None, sensitive=True)
    """Settings of the algorithm of the service."""
