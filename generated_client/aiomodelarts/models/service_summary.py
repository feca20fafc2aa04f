# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceSummary`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .service_infer_type import ServiceInferType
    from .service_schedule import ServiceSchedule
    from .service_status import ServiceStatus


class ServiceSummary(BaseModel):
    """Service in a list."""

    service_id: str
    """ID of the service."""

    service_name: str
    """Name of the service, unique in the project."""

    description: str | None = None
    """Description of the service."""

    infer_type: ServiceInferType
    """Inference mode of the service."""

    status: ServiceStatus
    """State of the service."""

    progress: int | None = None
    """Progress of the deployment, in percent. Present while the service is deploying."""

    workspace_id: str | int
    """ID of the workspace. 0 is the default workspace."""

    owner: str
    """ID of the user who owns the service."""

    tenant: str
    """ID of the account that owns the service."""

    project: str
    """ID of the project that owns the service."""

    invocation_times: int | None = None
    """Total number of calls to the service."""

    failed_times: int | None = None
    """Number of failed calls."""

    publish_at: int
    """Time of the last deployment, in milliseconds since 1970."""

    transition_at: int | None = None
    """Time of the last state change, in milliseconds since 1970."""

    operation_time: int | None = None
    """Time of the last operation by a user, in milliseconds since 1970."""

    start_time: int | None = None
    """Start time of the batch service, in milliseconds since 1970."""

    finished_time: int | None = None
    """End time of the batch service, in milliseconds since 1970."""

    due_time: int | None = None
    """Time at which the service stops automatically, in milliseconds since 1970. Absent if there is no schedule."""

    schedule: list[ServiceSchedule] | None = None
    """Schedule for stopping the service automatically. Absent if there is none."""

    is_shared: bool | None = None
    """Whether the service is a subscription instead of a deployment in this project."""

    shared_count: int | None = None
    """Number of subscriptions to the service."""

    is_opened_sample_collection: str | None = None
    """Whether the data of calls is collected, "true" or "false". Disabled by default."""

    is_free: bool | None = None
    """Whether the flavor of the service is free of charge."""

    additional_properties_: dict[str, Any] | None = json_field(default=None, key="additional_properties")
    """Additional settings, such as notifications. Absent if there are none."""
