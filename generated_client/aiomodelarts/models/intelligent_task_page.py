# Generated from spec/ by `make generate`; do not edit.
"""The model `IntelligentTaskPage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class IntelligentTaskPage(BaseModel):
    """One page of intelligent tasks.

    Attributes:
        exist_running_deploy_task: Whether a one-click model deployment task is running or pending in the dataset.
        tasks: Intelligent tasks on this page.
        total_count: Total number of matches.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "exist_running_deploy_task": "exist_running_deploy_task",
        "tasks": "tasks",
        "total_count": "total_count",
    }

    exist_running_deploy_task: bool | Unset | None
    tasks: list[IntelligentTaskSummary] | Unset | None
    total_count: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        tasks: list[IntelligentTaskSummary] | Unset | None,
        total_count: int | Unset | None,
        exist_running_deploy_task: bool | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.exist_running_deploy_task = exist_running_deploy_task
        self.tasks = tasks
        self.total_count = total_count
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> IntelligentTaskPage:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.exist_running_deploy_task = get("exist_running_deploy_task", UNSET)
        v = get("tasks", UNSET)
        self.tasks = (
            [IntelligentTaskSummary.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        self.total_count = get("total_count", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.exist_running_deploy_task
        if v is not UNSET:
            out["exist_running_deploy_task"] = v
        v = self.tasks
        if v is not UNSET:
            out["tasks"] = (
                [i0.to_dict() if i0.__class__ is IntelligentTaskSummary else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.total_count
        if v is not UNSET:
            out["total_count"] = v
        return out


_KEYS = frozenset(IntelligentTaskPage.__wire_names__)
from .intelligent_task_summary import IntelligentTaskSummary  # noqa: E402
