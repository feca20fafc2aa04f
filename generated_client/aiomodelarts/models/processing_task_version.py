# Generated from spec/ by `make generate`; do not edit.
"""The model `ProcessingTaskVersion`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.model import Model, to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ProcessingTaskVersion(Model):
    """A version of a processing task, that is one run.

    Attributes:
        add_sample_count: How many pictures it added.
        create_time: When it was created, in milliseconds since 1970.
        deleted_sample_count: How many pictures it took out.
        description: Free text about the version.
        duration_seconds: How long it has run, in seconds.
        inputs: Everything it works on.
        modified_sample_count: How many pictures it changed.
        origin_sample_count: How many pictures there were before.
        status: State the version is in.
        task_id: Task that it is a version of.
        task_version_id: Identifier of the version.
        template: What it does and with which settings.
        unmodified_sample_count: How many pictures it left as they were.
        update_time: When it was last changed, in milliseconds since 1970.
        version_name: Name that the service gave it, such as V002.
        work_path: Where it writes its output.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "add_sample_count": "add_sample_count",
        "create_time": "create_time",
        "deleted_sample_count": "deleted_sample_count",
        "description": "description",
        "duration_seconds": "duration_seconds",
        "inputs": "inputs",
        "modified_sample_count": "modified_sample_count",
        "origin_sample_count": "origin_sample_count",
        "status": "status",
        "task_id": "task_id",
        "task_version_id": "task_version_id",
        "template": "template",
        "unmodified_sample_count": "unmodified_sample_count",
        "update_time": "update_time",
        "version_name": "version_name",
        "work_path": "work_path",
    }

    add_sample_count: int | Unset | None
    create_time: int | Unset | None
    deleted_sample_count: int | Unset | None
    description: str | Unset | None
    duration_seconds: int | Unset | None
    inputs: list[ProcessingSource] | Unset | None
    modified_sample_count: int | Unset | None
    origin_sample_count: int | Unset | None
    status: ProcessingTaskStatus | int | Unset | None
    task_id: str | Unset | None
    task_version_id: str | Unset | None
    template: ProcessingTemplate | Unset | None
    unmodified_sample_count: int | Unset | None
    update_time: int | Unset | None
    version_name: str | Unset | None
    work_path: ProcessingWorkPath | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        add_sample_count: int | Unset | None = UNSET,
        create_time: int | Unset | None = UNSET,
        deleted_sample_count: int | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        duration_seconds: int | Unset | None = UNSET,
        inputs: list[ProcessingSource] | Unset | None = UNSET,
        modified_sample_count: int | Unset | None = UNSET,
        origin_sample_count: int | Unset | None = UNSET,
        status: ProcessingTaskStatus | int | Unset | None = UNSET,
        task_id: str | Unset | None = UNSET,
        task_version_id: str | Unset | None = UNSET,
        template: ProcessingTemplate | Unset | None = UNSET,
        unmodified_sample_count: int | Unset | None = UNSET,
        update_time: int | Unset | None = UNSET,
        version_name: str | Unset | None = UNSET,
        work_path: ProcessingWorkPath | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.add_sample_count = add_sample_count
        self.create_time = create_time
        self.deleted_sample_count = deleted_sample_count
        self.description = description
        self.duration_seconds = duration_seconds
        self.inputs = inputs
        self.modified_sample_count = modified_sample_count
        self.origin_sample_count = origin_sample_count
        self.status = status
        self.task_id = task_id
        self.task_version_id = task_version_id
        self.template = template
        self.unmodified_sample_count = unmodified_sample_count
        self.update_time = update_time
        self.version_name = version_name
        self.work_path = work_path
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ProcessingTaskVersion:
        """Read a decoded JSON object; `source` is not changed."""
        self = cls.__new__(cls)
        get = source.get
        self.add_sample_count = get("add_sample_count", UNSET)
        self.create_time = get("create_time", UNSET)
        self.deleted_sample_count = get("deleted_sample_count", UNSET)
        self.description = get("description", UNSET)
        self.duration_seconds = get("duration_seconds", UNSET)
        v = get("inputs", UNSET)
        self.inputs = (
            [ProcessingSource.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        self.modified_sample_count = get("modified_sample_count", UNSET)
        self.origin_sample_count = get("origin_sample_count", UNSET)
        v = get("status", UNSET)
        self.status = ProcessingTaskStatus.of(v)
        self.task_id = get("task_id", UNSET)
        self.task_version_id = get("task_version_id", UNSET)
        v = get("template", UNSET)
        self.template = ProcessingTemplate.from_dict(v) if v.__class__ is dict else v
        self.unmodified_sample_count = get("unmodified_sample_count", UNSET)
        self.update_time = get("update_time", UNSET)
        self.version_name = get("version_name", UNSET)
        v = get("work_path", UNSET)
        self.work_path = ProcessingWorkPath.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """The message as a JSON object, without what is `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.add_sample_count
        if v is not UNSET:
            out["add_sample_count"] = v
        v = self.create_time
        if v is not UNSET:
            out["create_time"] = v
        v = self.deleted_sample_count
        if v is not UNSET:
            out["deleted_sample_count"] = v
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.duration_seconds
        if v is not UNSET:
            out["duration_seconds"] = v
        v = self.inputs
        if v is not UNSET:
            out["inputs"] = (
                [i0.to_dict() if i0.__class__ is ProcessingSource else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.modified_sample_count
        if v is not UNSET:
            out["modified_sample_count"] = v
        v = self.origin_sample_count
        if v is not UNSET:
            out["origin_sample_count"] = v
        v = self.status
        if v is not UNSET:
            out["status"] = to_wire(v)
        v = self.task_id
        if v is not UNSET:
            out["task_id"] = v
        v = self.task_version_id
        if v is not UNSET:
            out["task_version_id"] = v
        v = self.template
        if v is not UNSET:
            out["template"] = v.to_dict() if v.__class__ is ProcessingTemplate else to_wire(v)
        v = self.unmodified_sample_count
        if v is not UNSET:
            out["unmodified_sample_count"] = v
        v = self.update_time
        if v is not UNSET:
            out["update_time"] = v
        v = self.version_name
        if v is not UNSET:
            out["version_name"] = v
        v = self.work_path
        if v is not UNSET:
            out["work_path"] = v.to_dict() if v.__class__ is ProcessingWorkPath else to_wire(v)
        return out


_KEYS = frozenset(ProcessingTaskVersion.__wire_names__)
from .processing_source import ProcessingSource  # noqa: E402
from .processing_task_status import ProcessingTaskStatus  # noqa: E402
from .processing_template import ProcessingTemplate  # noqa: E402
from .processing_work_path import ProcessingWorkPath  # noqa: E402
