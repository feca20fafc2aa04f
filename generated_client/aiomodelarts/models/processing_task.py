# Generated from spec/ by `make generate`; do not edit.
"""The model `ProcessingTask`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ProcessingTask(BaseModel):
    """Task that processes the samples of a dataset.

    Attributes:
        create_time: Creation time, in milliseconds since 1970.
        data_source: Source of the samples. Either data_source or inputs is set.
        description: Description of the task.
        duration_seconds: Run time of the task, in seconds.
        error_msg: Reason for the failure. Absent if the task did not fail.
        inputs: Sources of the samples. Either inputs or data_source is set.
        is_current: Whether the task is the latest of its type for this dataset version.
        name: Name of the task.
        result: Result of a completed feature analysis. The reference documents an object, but its example contains a
            string.
        status: State of the task.
        task_id: ID of the task.
        template: Template of the task, with its settings.
        version_count: Number of versions of the task.
        version_id: ID of the dataset version to process.
        version_name: Name of the dataset version, such as V002.
        work_path: Destination for the output.
        workspace_id: ID of the workspace. 0 is the default workspace.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "create_time": "create_time",
        "data_source": "data_source",
        "description": "description",
        "duration_seconds": "duration_seconds",
        "error_msg": "error_msg",
        "inputs": "inputs",
        "is_current": "is_current",
        "name": "name",
        "result": "result",
        "status": "status",
        "task_id": "task_id",
        "template": "template",
        "version_count": "version_count",
        "version_id": "version_id",
        "version_name": "version_name",
        "work_path": "work_path",
        "workspace_id": "workspace_id",
    }

    create_time: int | Unset | None
    data_source: ProcessingSource | Unset | None
    description: str | Unset | None
    duration_seconds: int | Unset | None
    error_msg: str | Unset | None
    inputs: list[ProcessingSource] | Unset | None
    is_current: bool | Unset | None
    name: str | Unset | None
    result: dict[str, Any] | str | Unset | None
    status: ProcessingTaskStatus | int | Unset | None
    task_id: str | Unset | None
    template: ProcessingTemplate | Unset | None
    version_count: int | Unset | None
    version_id: str | Unset | None
    version_name: str | Unset | None
    work_path: ProcessingWorkPath | Unset | None
    workspace_id: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        create_time: int | Unset | None,
        name: str | Unset | None,
        status: ProcessingTaskStatus | int | Unset | None,
        task_id: str | Unset | None,
        template: ProcessingTemplate | Unset | None,
        data_source: ProcessingSource | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        duration_seconds: int | Unset | None = UNSET,
        error_msg: str | Unset | None = UNSET,
        inputs: list[ProcessingSource] | Unset | None = UNSET,
        is_current: bool | Unset | None = UNSET,
        result: dict[str, Any] | str | Unset | None = UNSET,
        version_count: int | Unset | None = UNSET,
        version_id: str | Unset | None = UNSET,
        version_name: str | Unset | None = UNSET,
        work_path: ProcessingWorkPath | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.create_time = create_time
        self.data_source = data_source
        self.description = description
        self.duration_seconds = duration_seconds
        self.error_msg = error_msg
        self.inputs = inputs
        self.is_current = is_current
        self.name = name
        self.result = result
        self.status = status
        self.task_id = task_id
        self.template = template
        self.version_count = version_count
        self.version_id = version_id
        self.version_name = version_name
        self.work_path = work_path
        self.workspace_id = workspace_id
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ProcessingTask:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.create_time = get("create_time", UNSET)
        v = get("data_source", UNSET)
        self.data_source = ProcessingSource.from_dict(v) if v.__class__ is dict else v
        self.description = get("description", UNSET)
        self.duration_seconds = get("duration_seconds", UNSET)
        self.error_msg = get("error_msg", UNSET)
        v = get("inputs", UNSET)
        self.inputs = (
            [ProcessingSource.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        self.is_current = get("is_current", UNSET)
        self.name = get("name", UNSET)
        self.result = get("result", UNSET)
        v = get("status", UNSET)
        self.status = ProcessingTaskStatus.of(v)
        self.task_id = get("task_id", UNSET)
        v = get("template", UNSET)
        self.template = ProcessingTemplate.from_dict(v) if v.__class__ is dict else v
        self.version_count = get("version_count", UNSET)
        self.version_id = get("version_id", UNSET)
        self.version_name = get("version_name", UNSET)
        v = get("work_path", UNSET)
        self.work_path = ProcessingWorkPath.from_dict(v) if v.__class__ is dict else v
        self.workspace_id = get("workspace_id", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.create_time
        if v is not UNSET:
            out["create_time"] = v
        v = self.data_source
        if v is not UNSET:
            out["data_source"] = v.to_dict() if v.__class__ is ProcessingSource else to_wire(v)
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.duration_seconds
        if v is not UNSET:
            out["duration_seconds"] = v
        v = self.error_msg
        if v is not UNSET:
            out["error_msg"] = v
        v = self.inputs
        if v is not UNSET:
            out["inputs"] = (
                [i0.to_dict() if i0.__class__ is ProcessingSource else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.is_current
        if v is not UNSET:
            out["is_current"] = v
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.result
        if v is not UNSET:
            out["result"] = to_wire(v)
        v = self.status
        if v is not UNSET:
            out["status"] = to_wire(v)
        v = self.task_id
        if v is not UNSET:
            out["task_id"] = v
        v = self.template
        if v is not UNSET:
            out["template"] = v.to_dict() if v.__class__ is ProcessingTemplate else to_wire(v)
        v = self.version_count
        if v is not UNSET:
            out["version_count"] = v
        v = self.version_id
        if v is not UNSET:
            out["version_id"] = v
        v = self.version_name
        if v is not UNSET:
            out["version_name"] = v
        v = self.work_path
        if v is not UNSET:
            out["work_path"] = v.to_dict() if v.__class__ is ProcessingWorkPath else to_wire(v)
        v = self.workspace_id
        if v is not UNSET:
            out["workspace_id"] = v
        return out


_KEYS = frozenset(ProcessingTask.__wire_names__)
from .processing_source import ProcessingSource  # noqa: E402
from .processing_task_status import ProcessingTaskStatus  # noqa: E402
from .processing_template import ProcessingTemplate  # noqa: E402
from .processing_work_path import ProcessingWorkPath  # noqa: E402
