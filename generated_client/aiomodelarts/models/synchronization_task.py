# Generated from spec/ by `make generate`; do not edit.
"""The model `SynchronizationTask`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class SynchronizationTask(BaseModel):
    """A synchronization task of a dataset and its progress.

    Attributes:
        add_sample_count: Number of samples added.
        create_time: Creation time, in milliseconds since 1970.
        dataset_id: ID of the dataset.
        deleted_sample_count: Number of samples deleted.
        duration_time: Running time of the task. The unit is not documented.
        error_code: Error code. Absent on success.
        error_msg: Error message. Absent on success.
        status: State of the task.
        task_id: ID of the task.
        total_sample_count: Total number of samples in the source.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "add_sample_count": "add_sample_count",
        "create_time": "create_time",
        "dataset_id": "dataset_id",
        "deleted_sample_count": "deleted_sample_count",
        "duration_time": "duration_time",
        "error_code": "error_code",
        "error_msg": "error_msg",
        "status": "status",
        "task_id": "task_id",
        "total_sample_count": "total_sample_count",
    }

    add_sample_count: int | Unset | None
    create_time: int | Unset | None
    dataset_id: str | Unset | None
    deleted_sample_count: int | Unset | None
    duration_time: int | Unset | None
    error_code: str | Unset | None
    error_msg: str | Unset | None
    status: DatasetTaskStatus | str | Unset | None
    task_id: str | Unset | None
    total_sample_count: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        dataset_id: str | Unset | None,
        status: DatasetTaskStatus | str | Unset | None,
        add_sample_count: int | Unset | None = UNSET,
        create_time: int | Unset | None = UNSET,
        deleted_sample_count: int | Unset | None = UNSET,
        duration_time: int | Unset | None = UNSET,
        error_code: str | Unset | None = UNSET,
        error_msg: str | Unset | None = UNSET,
        task_id: str | Unset | None = UNSET,
        total_sample_count: int | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.add_sample_count = add_sample_count
        self.create_time = create_time
        self.dataset_id = dataset_id
        self.deleted_sample_count = deleted_sample_count
        self.duration_time = duration_time
        self.error_code = error_code
        self.error_msg = error_msg
        self.status = status
        self.task_id = task_id
        self.total_sample_count = total_sample_count
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> SynchronizationTask:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.add_sample_count = get("add_sample_count", UNSET)
        self.create_time = get("create_time", UNSET)
        self.dataset_id = get("dataset_id", UNSET)
        self.deleted_sample_count = get("deleted_sample_count", UNSET)
        self.duration_time = get("duration_time", UNSET)
        self.error_code = get("error_code", UNSET)
        self.error_msg = get("error_msg", UNSET)
        v = get("status", UNSET)
        self.status = DatasetTaskStatus.of(v)
        self.task_id = get("task_id", UNSET)
        self.total_sample_count = get("total_sample_count", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.add_sample_count
        if v is not UNSET:
            out["add_sample_count"] = v
        v = self.create_time
        if v is not UNSET:
            out["create_time"] = v
        v = self.dataset_id
        if v is not UNSET:
            out["dataset_id"] = v
        v = self.deleted_sample_count
        if v is not UNSET:
            out["deleted_sample_count"] = v
        v = self.duration_time
        if v is not UNSET:
            out["duration_time"] = v
        v = self.error_code
        if v is not UNSET:
            out["error_code"] = v
        v = self.error_msg
        if v is not UNSET:
            out["error_msg"] = v
        v = self.status
        if v is not UNSET:
            out["status"] = to_wire(v)
        v = self.task_id
        if v is not UNSET:
            out["task_id"] = v
        v = self.total_sample_count
        if v is not UNSET:
            out["total_sample_count"] = v
        return out


_KEYS = frozenset(SynchronizationTask.__wire_names__)
from .dataset_task_status import DatasetTaskStatus  # noqa: E402
