# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateServiceTasksRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class CreateServiceTasksRequest(BaseModel):
    """Input, schedule and output of new tasks.

    Attributes:
        name: Name of the task. Can contain letters, digits, hyphens and underscores.
        description: Description of the task. At most 500 characters.
        schedule: Schedule of the task. By default, the task runs immediately. Tasks with OBS input cannot be
            scheduled; tasks with a URL as input can be scheduled only for RTMP and RTSP.
        input: Input that the task analyzes.
        output: Destinations for the results. At least one destination is required.
        config: Settings for the algorithm of the service. Some algorithms require them. Not supported by ModelArts
            Edge.
        source_usage_estimate: Estimated resource usage of the task. Required for ModelArts Edge.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "description": "description",
        "schedule": "schedule",
        "input": "input",
        "output": "output",
        "config": "config",
        "source_usage_estimate": "source_usage_estimate",
    }
    __sensitive__: ClassVar[frozenset[str]] = frozenset(
        {
            "config",
        }
    )

    name: str | Unset | None
    description: str | Unset | None
    schedule: ServiceTaskScheduleInput | Unset | None
    input: ServiceTaskSourceInput | Unset | None
    output: ServiceTaskOutputInput | Unset | None
    config: dict[str, Any] | Unset | None
    source_usage_estimate: ServiceTaskResourceEstimate | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        name: str | Unset | None,
        input: ServiceTaskSourceInput | Unset | None,
        output: ServiceTaskOutputInput | Unset | None,
        description: str | Unset | None = UNSET,
        schedule: ServiceTaskScheduleInput | Unset | None = UNSET,
        config: dict[str, Any] | Unset | None = UNSET,
        source_usage_estimate: ServiceTaskResourceEstimate | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.description = description
        self.schedule = schedule
        self.input = input
        self.output = output
        self.config = config
        self.source_usage_estimate = source_usage_estimate
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> CreateServiceTasksRequest:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.name = get("name", UNSET)
        self.description = get("description", UNSET)
        v = get("schedule", UNSET)
        self.schedule = ServiceTaskScheduleInput.from_dict(v) if v.__class__ is dict else v
        v = get("input", UNSET)
        self.input = ServiceTaskSourceInput.from_dict(v) if v.__class__ is dict else v
        v = get("output", UNSET)
        self.output = ServiceTaskOutputInput.from_dict(v) if v.__class__ is dict else v
        self.config = get("config", UNSET)
        v = get("source_usage_estimate", UNSET)
        self.source_usage_estimate = ServiceTaskResourceEstimate.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.schedule
        if v is not UNSET:
            out["schedule"] = v.to_dict() if v.__class__ is ServiceTaskScheduleInput else to_wire(v)
        v = self.input
        if v is not UNSET:
            out["input"] = v.to_dict() if v.__class__ is ServiceTaskSourceInput else to_wire(v)
        v = self.output
        if v is not UNSET:
            out["output"] = v.to_dict() if v.__class__ is ServiceTaskOutputInput else to_wire(v)
        v = self.config
        if v is not UNSET:
            out["config"] = {k0: to_wire(i0) for k0, i0 in v.items()} if v.__class__ is dict else to_wire(v)
        v = self.source_usage_estimate
        if v is not UNSET:
            out["source_usage_estimate"] = v.to_dict() if v.__class__ is ServiceTaskResourceEstimate else to_wire(v)
        return out


_KEYS = frozenset(CreateServiceTasksRequest.__wire_names__)
from .service_task_output_input import ServiceTaskOutputInput  # noqa: E402
from .service_task_resource_estimate import ServiceTaskResourceEstimate  # noqa: E402
from .service_task_schedule_input import ServiceTaskScheduleInput  # noqa: E402
from .service_task_source_input import ServiceTaskSourceInput  # noqa: E402
