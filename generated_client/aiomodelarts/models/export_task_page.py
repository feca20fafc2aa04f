# Generated from spec/ by `make generate`; do not edit.
"""The model `ExportTaskPage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ExportTaskPage(BaseModel):
    """One page of export tasks. The response also contains the fields of a single task, which remain empty.

    Attributes:
        create_time: Creation time, in milliseconds since 1970.
        error_code: Error code. Absent on success.
        error_msg: Error message. Absent on success.
        export_format: Layout of the exported files.
        export_params: Selection and destination of the samples.
        export_type: Scope of the export.
        finished_sample_count: Number of exported samples.
        path: OBS folder of the exported files.
        progress: Progress of the task, in percent.
        status: State of the task.
        task_id: ID of the task.
        total_sample_count: Total number of samples to export.
        update_time: Last update time, in milliseconds since 1970.
        version_format: Format of the dataset version.
        version_id: ID of the exported dataset version.
        export_tasks: Export tasks on this page.
        total_count: Total number of matches.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "create_time": "create_time",
        "error_code": "error_code",
        "error_msg": "error_msg",
        "export_format": "export_format",
        "export_params": "export_params",
        "export_type": "export_type",
        "finished_sample_count": "finished_sample_count",
        "path": "path",
        "progress": "progress",
        "status": "status",
        "task_id": "task_id",
        "total_sample_count": "total_sample_count",
        "update_time": "update_time",
        "version_format": "version_format",
        "version_id": "version_id",
        "export_tasks": "export_tasks",
        "total_count": "total_count",
    }

    create_time: int | Unset | None
    error_code: str | Unset | None
    error_msg: str | Unset | None
    export_format: ExportFormat | int | Unset | None
    export_params: ExportParams | Unset | None
    export_type: ExportScope | int | Unset | None
    finished_sample_count: int | Unset | None
    path: str | Unset | None
    progress: float | Unset | None
    status: ExportTaskStatus | str | Unset | None
    task_id: str | Unset | None
    total_sample_count: int | Unset | None
    update_time: int | Unset | None
    version_format: DatasetVersionFileFormat | str | Unset | None
    version_id: str | Unset | None
    export_tasks: list[ExportTask] | Unset | None
    total_count: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        export_tasks: list[ExportTask] | Unset | None,
        total_count: int | Unset | None,
        create_time: int | Unset | None = UNSET,
        error_code: str | Unset | None = UNSET,
        error_msg: str | Unset | None = UNSET,
        export_format: ExportFormat | int | Unset | None = UNSET,
        export_params: ExportParams | Unset | None = UNSET,
        export_type: ExportScope | int | Unset | None = UNSET,
        finished_sample_count: int | Unset | None = UNSET,
        path: str | Unset | None = UNSET,
        progress: float | Unset | None = UNSET,
        status: ExportTaskStatus | str | Unset | None = UNSET,
        task_id: str | Unset | None = UNSET,
        total_sample_count: int | Unset | None = UNSET,
        update_time: int | Unset | None = UNSET,
        version_format: DatasetVersionFileFormat | str | Unset | None = UNSET,
        version_id: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.create_time = create_time
        self.error_code = error_code
        self.error_msg = error_msg
        self.export_format = export_format
        self.export_params = export_params
        self.export_type = export_type
        self.finished_sample_count = finished_sample_count
        self.path = path
        self.progress = progress
        self.status = status
        self.task_id = task_id
        self.total_sample_count = total_sample_count
        self.update_time = update_time
        self.version_format = version_format
        self.version_id = version_id
        self.export_tasks = export_tasks
        self.total_count = total_count
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ExportTaskPage:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.create_time = get("create_time", UNSET)
        self.error_code = get("error_code", UNSET)
        self.error_msg = get("error_msg", UNSET)
        v = get("export_format", UNSET)
        self.export_format = ExportFormat.of(v)
        v = get("export_params", UNSET)
        self.export_params = ExportParams.from_dict(v) if v.__class__ is dict else v
        v = get("export_type", UNSET)
        self.export_type = ExportScope.of(v)
        self.finished_sample_count = get("finished_sample_count", UNSET)
        self.path = get("path", UNSET)
        self.progress = get("progress", UNSET)
        v = get("status", UNSET)
        self.status = ExportTaskStatus.of(v)
        self.task_id = get("task_id", UNSET)
        self.total_sample_count = get("total_sample_count", UNSET)
        self.update_time = get("update_time", UNSET)
        v = get("version_format", UNSET)
        self.version_format = DatasetVersionFileFormat.of(v)
        self.version_id = get("version_id", UNSET)
        v = get("export_tasks", UNSET)
        self.export_tasks = (
            [ExportTask.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        self.total_count = get("total_count", UNSET)
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
        v = self.error_code
        if v is not UNSET:
            out["error_code"] = v
        v = self.error_msg
        if v is not UNSET:
            out["error_msg"] = v
        v = self.export_format
        if v is not UNSET:
            out["export_format"] = to_wire(v)
        v = self.export_params
        if v is not UNSET:
            out["export_params"] = v.to_dict() if v.__class__ is ExportParams else to_wire(v)
        v = self.export_type
        if v is not UNSET:
            out["export_type"] = to_wire(v)
        v = self.finished_sample_count
        if v is not UNSET:
            out["finished_sample_count"] = v
        v = self.path
        if v is not UNSET:
            out["path"] = v
        v = self.progress
        if v is not UNSET:
            out["progress"] = v
        v = self.status
        if v is not UNSET:
            out["status"] = to_wire(v)
        v = self.task_id
        if v is not UNSET:
            out["task_id"] = v
        v = self.total_sample_count
        if v is not UNSET:
            out["total_sample_count"] = v
        v = self.update_time
        if v is not UNSET:
            out["update_time"] = v
        v = self.version_format
        if v is not UNSET:
            out["version_format"] = to_wire(v)
        v = self.version_id
        if v is not UNSET:
            out["version_id"] = v
        v = self.export_tasks
        if v is not UNSET:
            out["export_tasks"] = (
                [i0.to_dict() if i0.__class__ is ExportTask else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.total_count
        if v is not UNSET:
            out["total_count"] = v
        return out


_KEYS = frozenset(ExportTaskPage.__wire_names__)
from .dataset_version_file_format import DatasetVersionFileFormat  # noqa: E402
from .export_format import ExportFormat  # noqa: E402
from .export_params import ExportParams  # noqa: E402
from .export_scope import ExportScope  # noqa: E402
from .export_task import ExportTask  # noqa: E402
from .export_task_status import ExportTaskStatus  # noqa: E402
