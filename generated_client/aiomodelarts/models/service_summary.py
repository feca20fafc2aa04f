# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceSummary`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ServiceSummary(BaseModel):
    """Service in a list.

    Attributes:
        service_id: ID of the service.
        service_name: Name of the service, unique in the project.
        description: Description of the service.
        infer_type: Inference mode of the service.
        status: State of the service.
        progress: Progress of the deployment, in percent. Present while the service is deploying.
        workspace_id: ID of the workspace. 0 is the default workspace.
        owner: ID of the user who owns the service.
        tenant: ID of the account that owns the service.
        project: ID of the project that owns the service.
        invocation_times: Total number of calls to the service.
        failed_times: Number of failed calls.
        publish_at: Time of the last deployment, in milliseconds since 1970.
        transition_at: Time of the last state change, in milliseconds since 1970.
        operation_time: Time of the last operation by a user, in milliseconds since 1970.
        start_time: Start time of the batch service, in milliseconds since 1970.
        finished_time: End time of the batch service, in milliseconds since 1970.
        due_time: Time at which the service stops automatically, in milliseconds since 1970. Absent if there is no
            schedule.
        schedule: Schedule for stopping the service automatically. Absent if there is none.
        is_shared: Whether the service is a subscription instead of a deployment in this project.
        shared_count: Number of subscriptions to the service.
        is_opened_sample_collection: Whether the data of calls is collected, "true" or "false". Disabled by default.
        is_free: Whether the flavor of the service is free of charge.
        additional_properties_: Additional settings, such as notifications. Absent if there are none.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "service_id": "service_id",
        "service_name": "service_name",
        "description": "description",
        "infer_type": "infer_type",
        "status": "status",
        "progress": "progress",
        "workspace_id": "workspace_id",
        "owner": "owner",
        "tenant": "tenant",
        "project": "project",
        "invocation_times": "invocation_times",
        "failed_times": "failed_times",
        "publish_at": "publish_at",
        "transition_at": "transition_at",
        "operation_time": "operation_time",
        "start_time": "start_time",
        "finished_time": "finished_time",
        "due_time": "due_time",
        "schedule": "schedule",
        "is_shared": "is_shared",
        "shared_count": "shared_count",
        "is_opened_sample_collection": "is_opened_sample_collection",
        "is_free": "is_free",
        "additional_properties": "additional_properties_",
    }

    service_id: str | Unset | None
    service_name: str | Unset | None
    description: str | Unset | None
    infer_type: ServiceInferType | str | Unset | None
    status: ServiceStatus | str | Unset | None
    progress: int | Unset | None
    workspace_id: str | int | Unset | None
    owner: str | Unset | None
    tenant: str | Unset | None
    project: str | Unset | None
    invocation_times: int | Unset | None
    failed_times: int | Unset | None
    publish_at: int | Unset | None
    transition_at: int | Unset | None
    operation_time: int | Unset | None
    start_time: int | Unset | None
    finished_time: int | Unset | None
    due_time: int | Unset | None
    schedule: list[ServiceSchedule] | Unset | None
    is_shared: bool | Unset | None
    shared_count: int | Unset | None
    is_opened_sample_collection: str | Unset | None
    is_free: bool | Unset | None
    additional_properties_: dict[str, Any] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        service_id: str | Unset | None,
        service_name: str | Unset | None,
        infer_type: ServiceInferType | str | Unset | None,
        status: ServiceStatus | str | Unset | None,
        workspace_id: str | int | Unset | None,
        owner: str | Unset | None,
        tenant: str | Unset | None,
        project: str | Unset | None,
        publish_at: int | Unset | None,
        description: str | Unset | None = UNSET,
        progress: int | Unset | None = UNSET,
        invocation_times: int | Unset | None = UNSET,
        failed_times: int | Unset | None = UNSET,
        transition_at: int | Unset | None = UNSET,
        operation_time: int | Unset | None = UNSET,
        start_time: int | Unset | None = UNSET,
        finished_time: int | Unset | None = UNSET,
        due_time: int | Unset | None = UNSET,
        schedule: list[ServiceSchedule] | Unset | None = UNSET,
        is_shared: bool | Unset | None = UNSET,
        shared_count: int | Unset | None = UNSET,
        is_opened_sample_collection: str | Unset | None = UNSET,
        is_free: bool | Unset | None = UNSET,
        additional_properties_: dict[str, Any] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.service_id = service_id
        self.service_name = service_name
        self.description = description
        self.infer_type = infer_type
        self.status = status
        self.progress = progress
        self.workspace_id = workspace_id
        self.owner = owner
        self.tenant = tenant
        self.project = project
        self.invocation_times = invocation_times
        self.failed_times = failed_times
        self.publish_at = publish_at
        self.transition_at = transition_at
        self.operation_time = operation_time
        self.start_time = start_time
        self.finished_time = finished_time
        self.due_time = due_time
        self.schedule = schedule
        self.is_shared = is_shared
        self.shared_count = shared_count
        self.is_opened_sample_collection = is_opened_sample_collection
        self.is_free = is_free
        self.additional_properties_ = additional_properties_
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ServiceSummary:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.service_id = get("service_id", UNSET)
        self.service_name = get("service_name", UNSET)
        self.description = get("description", UNSET)
        v = get("infer_type", UNSET)
        self.infer_type = ServiceInferType.of(v)
        v = get("status", UNSET)
        self.status = ServiceStatus.of(v)
        self.progress = get("progress", UNSET)
        self.workspace_id = get("workspace_id", UNSET)
        self.owner = get("owner", UNSET)
        self.tenant = get("tenant", UNSET)
        self.project = get("project", UNSET)
        self.invocation_times = get("invocation_times", UNSET)
        self.failed_times = get("failed_times", UNSET)
        self.publish_at = get("publish_at", UNSET)
        self.transition_at = get("transition_at", UNSET)
        self.operation_time = get("operation_time", UNSET)
        self.start_time = get("start_time", UNSET)
        self.finished_time = get("finished_time", UNSET)
        self.due_time = get("due_time", UNSET)
        v = get("schedule", UNSET)
        self.schedule = (
            [ServiceSchedule.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        self.is_shared = get("is_shared", UNSET)
        self.shared_count = get("shared_count", UNSET)
        self.is_opened_sample_collection = get("is_opened_sample_collection", UNSET)
        self.is_free = get("is_free", UNSET)
        self.additional_properties_ = get("additional_properties", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.service_id
        if v is not UNSET:
            out["service_id"] = v
        v = self.service_name
        if v is not UNSET:
            out["service_name"] = v
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.infer_type
        if v is not UNSET:
            out["infer_type"] = to_wire(v)
        v = self.status
        if v is not UNSET:
            out["status"] = to_wire(v)
        v = self.progress
        if v is not UNSET:
            out["progress"] = v
        v = self.workspace_id
        if v is not UNSET:
            out["workspace_id"] = to_wire(v)
        v = self.owner
        if v is not UNSET:
            out["owner"] = v
        v = self.tenant
        if v is not UNSET:
            out["tenant"] = v
        v = self.project
        if v is not UNSET:
            out["project"] = v
        v = self.invocation_times
        if v is not UNSET:
            out["invocation_times"] = v
        v = self.failed_times
        if v is not UNSET:
            out["failed_times"] = v
        v = self.publish_at
        if v is not UNSET:
            out["publish_at"] = v
        v = self.transition_at
        if v is not UNSET:
            out["transition_at"] = v
        v = self.operation_time
        if v is not UNSET:
            out["operation_time"] = v
        v = self.start_time
        if v is not UNSET:
            out["start_time"] = v
        v = self.finished_time
        if v is not UNSET:
            out["finished_time"] = v
        v = self.due_time
        if v is not UNSET:
            out["due_time"] = v
        v = self.schedule
        if v is not UNSET:
            out["schedule"] = (
                [i0.to_dict() if i0.__class__ is ServiceSchedule else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.is_shared
        if v is not UNSET:
            out["is_shared"] = v
        v = self.shared_count
        if v is not UNSET:
            out["shared_count"] = v
        v = self.is_opened_sample_collection
        if v is not UNSET:
            out["is_opened_sample_collection"] = v
        v = self.is_free
        if v is not UNSET:
            out["is_free"] = v
        v = self.additional_properties_
        if v is not UNSET:
            out["additional_properties"] = (
                {k0: to_wire(i0) for k0, i0 in v.items()} if v.__class__ is dict else to_wire(v)
            )
        return out


_KEYS = frozenset(ServiceSummary.__wire_names__)
from .service_infer_type import ServiceInferType  # noqa: E402
from .service_schedule import ServiceSchedule  # noqa: E402
from .service_status import ServiceStatus  # noqa: E402
