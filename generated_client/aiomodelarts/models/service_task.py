# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceTask`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ServiceTask(BaseModel):
    """Settings and state of a task of an edge service.

    Attributes:
        id: ID of the task, 32 hexadecimal digits.
        name: Name of the task.
        service_name: Name of the service that runs the task.
        creator: Name of the user who created the task.
        project_id: ID of the project of the user who created the task.
        description: Description of the task.
        service_id: ID of the service that runs the task.
        created_at: Creation time in UTC, such as 2024-07-01T08:30:00Z.
        updated_at: Time of the last state change in UTC, such as 2024-07-01T08:30:24Z.
        state: State of the task.
        status: Additional information about the state. Present only in some states.
        error: Reason for the failure, as reported by the algorithm.
        schedule_status: Whether the schedule is active.
        schedule: Schedule of the task. Absent for a task that runs immediately.
        input: Input that the task analyzes.
        output: Destinations for the results.
        config: Settings of the algorithm of the service.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "service_name": "service_name",
        "creator": "creator",
        "project_id": "project_id",
        "description": "description",
        "service_id": "service_id",
        "created_at": "created_at",
        "updated_at": "updated_at",
        "state": "state",
        "status": "status",
        "error": "error",
        "schedule_status": "schedule_status",
        "schedule": "schedule",
        "input": "input",
        "output": "output",
        "config": "config",
    }
    __sensitive__: ClassVar[frozenset[str]] = frozenset(
        {
            "config",
        }
    )

    id: str | Unset | None
    name: str | Unset | None
    service_name: str | Unset | None
    creator: str | Unset | None
    project_id: str | Unset | None
    description: str | Unset | None
    service_id: str | Unset | None
    created_at: str | Unset | None
    updated_at: str | Unset | None
    state: ServiceTaskState | str | Unset | None
    status: str | Unset | None
    error: ServiceTaskError | Unset | None
    schedule_status: ServiceTaskScheduleStatus | str | Unset | None
    schedule: ServiceTaskSchedule | Unset | None
    input: ServiceTaskSource | Unset | None
    output: ServiceTaskOutput | Unset | None
    config: dict[str, Any] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        id: str | Unset | None,
        name: str | Unset | None,
        service_id: str | Unset | None,
        created_at: str | Unset | None,
        updated_at: str | Unset | None,
        state: ServiceTaskState | str | Unset | None,
        input: ServiceTaskSource | Unset | None,
        output: ServiceTaskOutput | Unset | None,
        service_name: str | Unset | None = UNSET,
        creator: str | Unset | None = UNSET,
        project_id: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        status: str | Unset | None = UNSET,
        error: ServiceTaskError | Unset | None = UNSET,
        schedule_status: ServiceTaskScheduleStatus | str | Unset | None = UNSET,
        schedule: ServiceTaskSchedule | Unset | None = UNSET,
        config: dict[str, Any] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.service_name = service_name
        self.creator = creator
        self.project_id = project_id
        self.description = description
        self.service_id = service_id
        self.created_at = created_at
        self.updated_at = updated_at
        self.state = state
        self.status = status
        self.error = error
        self.schedule_status = schedule_status
        self.schedule = schedule
        self.input = input
        self.output = output
        self.config = config
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ServiceTask:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.id = get("id", UNSET)
        self.name = get("name", UNSET)
        self.service_name = get("service_name", UNSET)
        self.creator = get("creator", UNSET)
        self.project_id = get("project_id", UNSET)
        self.description = get("description", UNSET)
        self.service_id = get("service_id", UNSET)
        self.created_at = get("created_at", UNSET)
        self.updated_at = get("updated_at", UNSET)
        v = get("state", UNSET)
        self.state = ServiceTaskState.of(v)
        self.status = get("status", UNSET)
        v = get("error", UNSET)
        self.error = ServiceTaskError.from_dict(v) if v.__class__ is dict else v
        v = get("schedule_status", UNSET)
        self.schedule_status = ServiceTaskScheduleStatus.of(v)
        v = get("schedule", UNSET)
        self.schedule = ServiceTaskSchedule.from_dict(v) if v.__class__ is dict else v
        v = get("input", UNSET)
        self.input = ServiceTaskSource.from_dict(v) if v.__class__ is dict else v
        v = get("output", UNSET)
        self.output = ServiceTaskOutput.from_dict(v) if v.__class__ is dict else v
        self.config = get("config", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.id
        if v is not UNSET:
            out["id"] = v
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.service_name
        if v is not UNSET:
            out["service_name"] = v
        v = self.creator
        if v is not UNSET:
            out["creator"] = v
        v = self.project_id
        if v is not UNSET:
            out["project_id"] = v
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.service_id
        if v is not UNSET:
            out["service_id"] = v
        v = self.created_at
        if v is not UNSET:
            out["created_at"] = v
        v = self.updated_at
        if v is not UNSET:
            out["updated_at"] = v
        v = self.state
        if v is not UNSET:
            out["state"] = to_wire(v)
        v = self.status
        if v is not UNSET:
            out["status"] = v
        v = self.error
        if v is not UNSET:
            out["error"] = v.to_dict() if v.__class__ is ServiceTaskError else to_wire(v)
        v = self.schedule_status
        if v is not UNSET:
            out["schedule_status"] = to_wire(v)
        v = self.schedule
        if v is not UNSET:
            out["schedule"] = v.to_dict() if v.__class__ is ServiceTaskSchedule else to_wire(v)
        v = self.input
        if v is not UNSET:
            out["input"] = v.to_dict() if v.__class__ is ServiceTaskSource else to_wire(v)
        v = self.output
        if v is not UNSET:
            out["output"] = v.to_dict() if v.__class__ is ServiceTaskOutput else to_wire(v)
        v = self.config
        if v is not UNSET:
            out["config"] = {k0: to_wire(i0) for k0, i0 in v.items()} if v.__class__ is dict else to_wire(v)
        return out


_KEYS = frozenset(ServiceTask.__wire_names__)
from .service_task_error import ServiceTaskError  # noqa: E402
from .service_task_output import ServiceTaskOutput  # noqa: E402
from .service_task_schedule import ServiceTaskSchedule  # noqa: E402
from .service_task_schedule_status import ServiceTaskScheduleStatus  # noqa: E402
from .service_task_source import ServiceTaskSource  # noqa: E402
from .service_task_state import ServiceTaskState  # noqa: E402
