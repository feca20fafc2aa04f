# Generated from spec/ by `make generate`; do not edit.
"""The model `HardExampleTask`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class HardExampleTask(BaseModel):
    """A task that selects hard examples.

    Attributes:
        create_at: Creation time, in milliseconds since 1970. 0 if unknown.
        dataset_id: ID of the source dataset.
        dataset_name: Name of the source dataset.
        hard_select_task_id: ID of the task.
        task_status: State of the task, such as import_dataset_completed.
        time: Running time of the task, in seconds.
        update_at: Last update time, in milliseconds since 1970. 0 if unknown.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "create_at": "create_at",
        "dataset_id": "dataset_id",
        "dataset_name": "dataset_name",
        "hard_select_task_id": "hard_select_task_id",
        "task_status": "task_status",
        "time": "time",
        "update_at": "update_at",
    }

    create_at: int | Unset | None
    dataset_id: str | Unset | None
    dataset_name: str | Unset | None
    hard_select_task_id: str | Unset | None
    task_status: str | Unset | None
    time: int | Unset | None
    update_at: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        hard_select_task_id: str | Unset | None,
        task_status: str | Unset | None,
        create_at: int | Unset | None = UNSET,
        dataset_id: str | Unset | None = UNSET,
        dataset_name: str | Unset | None = UNSET,
        time: int | Unset | None = UNSET,
        update_at: int | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.create_at = create_at
        self.dataset_id = dataset_id
        self.dataset_name = dataset_name
        self.hard_select_task_id = hard_select_task_id
        self.task_status = task_status
        self.time = time
        self.update_at = update_at
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> HardExampleTask:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.create_at = get("create_at", UNSET)
        self.dataset_id = get("dataset_id", UNSET)
        self.dataset_name = get("dataset_name", UNSET)
        self.hard_select_task_id = get("hard_select_task_id", UNSET)
        self.task_status = get("task_status", UNSET)
        self.time = get("time", UNSET)
        self.update_at = get("update_at", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.create_at
        if v is not UNSET:
            out["create_at"] = v
        v = self.dataset_id
        if v is not UNSET:
            out["dataset_id"] = v
        v = self.dataset_name
        if v is not UNSET:
            out["dataset_name"] = v
        v = self.hard_select_task_id
        if v is not UNSET:
            out["hard_select_task_id"] = v
        v = self.task_status
        if v is not UNSET:
            out["task_status"] = v
        v = self.time
        if v is not UNSET:
            out["time"] = v
        v = self.update_at
        if v is not UNSET:
            out["update_at"] = v
        return out


_KEYS = frozenset(HardExampleTask.__wire_names__)
