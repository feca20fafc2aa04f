# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateServiceTasksRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .service_task_output_input import ServiceTaskOutputInput
    from .service_task_resource_estimate import ServiceTaskResourceEstimate
    from .service_task_schedule_input import ServiceTaskScheduleInput
    from .service_task_source_input import ServiceTaskSourceInput


class CreateServiceTasksRequest(BaseModel):
    """Input, schedule and output of new tasks."""

    name: str
    """Name of the task. Can contain letters, digits, hyphens and underscores. Matches `^[A-Za-z0-9_-]{1,100}$`."""

    description: str | Unset | None = UNSET
    """Description of the task. At most 500 characters."""

    schedule: ServiceTaskScheduleInput | Unset | None = UNSET
    """Schedule of the task. By default, the task runs immediately. Tasks with OBS input cannot be scheduled; tasks
    with a URL as input can be scheduled only for RTMP and RTSP.
    """

    input: ServiceTaskSourceInput
    """Input that the task analyzes."""

    output: ServiceTaskOutputInput
    """Destinations for the results. At least one destination is required."""

    config: dict[str, Any] | Unset | None = json_field(default=UNSET, sensitive=True)
    """Settings for the algorithm of the service. Some algorithms require them. Not supported by ModelArts Edge."""

    source_usage_estimate: ServiceTaskResourceEstimate | Unset | None = UNSET
    """Estimated resource usage of the task. Required for ModelArts Edge."""
