# Generated from spec/ by `make generate`; do not edit.
"""The model `IntelligentTask`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class IntelligentTask(BaseModel):
    """A task that labels or groups samples, and its progress. Only lists contain the sample counts and the model.
    Only a single task contains export_type and resource_id.

    Attributes:
        annotated_sample_count: Number of labeled samples. Only in lists.
        code: Status code of the task.
        config: Settings of the task.
        create_time: Creation time, in the format YYYY-MM-DD hh:mm:ss.
        dataset_id: ID of the dataset.
        elapsed_time: Running time of the task, in seconds.
        error_code: Error code. Absent on success.
        error_detail: Details of the error. Absent on success.
        error_msg: Error message. Absent on success.
        message: Status message of the task.
        model_id: ID of the labeling model.
        model_name: Name of the labeling model.
        model_version: Version of the labeling model, such as 0.0.2.
        progress: Progress of the task, in percent.
        result: Result of the task so far.
        status: State of the task.
        task_id: ID of the task.
        task_name: Name of the intelligent task.
        total_sample_count: Total number of samples in the dataset. Only in lists.
        type: Type of the task, as a number.
        unconfirmed_sample_count: Number of labels to be confirmed. Only in lists.
        resource_id: ID of the task resource.
        export_type: Export destination of the results.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "annotated_sample_count": "annotated_sample_count",
        "code": "code",
        "config": "config",
        "create_time": "create_time",
        "dataset_id": "dataset_id",
        "elapsed_time": "elapsed_time",
        "error_code": "error_code",
        "error_detail": "error_detail",
        "error_msg": "error_msg",
        "message": "message",
        "model_id": "model_id",
        "model_name": "model_name",
        "model_version": "model_version",
        "progress": "progress",
        "result": "result",
        "status": "status",
        "task_id": "task_id",
        "task_name": "task_name",
        "total_sample_count": "total_sample_count",
        "type": "type",
        "unconfirmed_sample_count": "unconfirmed_sample_count",
        "resource_id": "resource_id",
        "export_type": "export_type",
    }

    annotated_sample_count: int | Unset | None
    code: str | Unset | None
    config: IntelligentTaskConfig | Unset | None
    create_time: str | Unset | None
    dataset_id: str | Unset | None
    elapsed_time: int | Unset | None
    error_code: str | Unset | None
    error_detail: str | Unset | None
    error_msg: str | Unset | None
    message: str | Unset | None
    model_id: str | Unset | None
    model_name: str | Unset | None
    model_version: str | Unset | None
    progress: float | Unset | None
    result: IntelligentTaskResult | Unset | None
    status: IntelligentTaskStatus | int | Unset | None
    task_id: str | Unset | None
    task_name: str | Unset | None
    total_sample_count: int | Unset | None
    type: DatasetTaskType | int | Unset | None
    unconfirmed_sample_count: int | Unset | None
    resource_id: str | Unset | None
    export_type: IntelligentTaskTarget | int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        config: IntelligentTaskConfig | Unset | None,
        create_time: str | Unset | None,
        progress: float | Unset | None,
        status: IntelligentTaskStatus | int | Unset | None,
        annotated_sample_count: int | Unset | None = UNSET,
        code: str | Unset | None = UNSET,
        dataset_id: str | Unset | None = UNSET,
        elapsed_time: int | Unset | None = UNSET,
        error_code: str | Unset | None = UNSET,
        error_detail: str | Unset | None = UNSET,
        error_msg: str | Unset | None = UNSET,
        message: str | Unset | None = UNSET,
        model_id: str | Unset | None = UNSET,
        model_name: str | Unset | None = UNSET,
        model_version: str | Unset | None = UNSET,
        result: IntelligentTaskResult | Unset | None = UNSET,
        task_id: str | Unset | None = UNSET,
        task_name: str | Unset | None = UNSET,
        total_sample_count: int | Unset | None = UNSET,
        type: DatasetTaskType | int | Unset | None = UNSET,
        unconfirmed_sample_count: int | Unset | None = UNSET,
        resource_id: str | Unset | None = UNSET,
        export_type: IntelligentTaskTarget | int | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.annotated_sample_count = annotated_sample_count
        self.code = code
        self.config = config
        self.create_time = create_time
        self.dataset_id = dataset_id
        self.elapsed_time = elapsed_time
        self.error_code = error_code
        self.error_detail = error_detail
        self.error_msg = error_msg
        self.message = message
        self.model_id = model_id
        self.model_name = model_name
        self.model_version = model_version
        self.progress = progress
        self.result = result
        self.status = status
        self.task_id = task_id
        self.task_name = task_name
        self.total_sample_count = total_sample_count
        self.type = type
        self.unconfirmed_sample_count = unconfirmed_sample_count
        self.resource_id = resource_id
        self.export_type = export_type
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> IntelligentTask:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.annotated_sample_count = get("annotated_sample_count", UNSET)
        self.code = get("code", UNSET)
        v = get("config", UNSET)
        self.config = IntelligentTaskConfig.from_dict(v) if v.__class__ is dict else v
        self.create_time = get("create_time", UNSET)
        self.dataset_id = get("dataset_id", UNSET)
        self.elapsed_time = get("elapsed_time", UNSET)
        self.error_code = get("error_code", UNSET)
        self.error_detail = get("error_detail", UNSET)
        self.error_msg = get("error_msg", UNSET)
        self.message = get("message", UNSET)
        self.model_id = get("model_id", UNSET)
        self.model_name = get("model_name", UNSET)
        self.model_version = get("model_version", UNSET)
        self.progress = get("progress", UNSET)
        v = get("result", UNSET)
        self.result = IntelligentTaskResult.from_dict(v) if v.__class__ is dict else v
        v = get("status", UNSET)
        self.status = IntelligentTaskStatus.of(v)
        self.task_id = get("task_id", UNSET)
        self.task_name = get("task_name", UNSET)
        self.total_sample_count = get("total_sample_count", UNSET)
        v = get("type", UNSET)
        self.type = DatasetTaskType.of(v)
        self.unconfirmed_sample_count = get("unconfirmed_sample_count", UNSET)
        self.resource_id = get("resource_id", UNSET)
        v = get("export_type", UNSET)
        self.export_type = IntelligentTaskTarget.of(v)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.annotated_sample_count
        if v is not UNSET:
            out["annotated_sample_count"] = v
        v = self.code
        if v is not UNSET:
            out["code"] = v
        v = self.config
        if v is not UNSET:
            out["config"] = v.to_dict() if v.__class__ is IntelligentTaskConfig else to_wire(v)
        v = self.create_time
        if v is not UNSET:
            out["create_time"] = v
        v = self.dataset_id
        if v is not UNSET:
            out["dataset_id"] = v
        v = self.elapsed_time
        if v is not UNSET:
            out["elapsed_time"] = v
        v = self.error_code
        if v is not UNSET:
            out["error_code"] = v
        v = self.error_detail
        if v is not UNSET:
            out["error_detail"] = v
        v = self.error_msg
        if v is not UNSET:
            out["error_msg"] = v
        v = self.message
        if v is not UNSET:
            out["message"] = v
        v = self.model_id
        if v is not UNSET:
            out["model_id"] = v
        v = self.model_name
        if v is not UNSET:
            out["model_name"] = v
        v = self.model_version
        if v is not UNSET:
            out["model_version"] = v
        v = self.progress
        if v is not UNSET:
            out["progress"] = v
        v = self.result
        if v is not UNSET:
            out["result"] = v.to_dict() if v.__class__ is IntelligentTaskResult else to_wire(v)
        v = self.status
        if v is not UNSET:
            out["status"] = to_wire(v)
        v = self.task_id
        if v is not UNSET:
            out["task_id"] = v
        v = self.task_name
        if v is not UNSET:
            out["task_name"] = v
        v = self.total_sample_count
        if v is not UNSET:
            out["total_sample_count"] = v
        v = self.type
        if v is not UNSET:
            out["type"] = to_wire(v)
        v = self.unconfirmed_sample_count
        if v is not UNSET:
            out["unconfirmed_sample_count"] = v
        v = self.resource_id
        if v is not UNSET:
            out["resource_id"] = v
        v = self.export_type
        if v is not UNSET:
            out["export_type"] = to_wire(v)
        return out


_KEYS = frozenset(IntelligentTask.__wire_names__)
from .dataset_task_type import DatasetTaskType  # noqa: E402
from .intelligent_task_config import IntelligentTaskConfig  # noqa: E402
from .intelligent_task_result import IntelligentTaskResult  # noqa: E402
from .intelligent_task_status import IntelligentTaskStatus  # noqa: E402
from .intelligent_task_target import IntelligentTaskTarget  # noqa: E402
