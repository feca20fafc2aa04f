# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdateTeamLabelingTaskRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class UpdateTeamLabelingTaskRequest(BaseModel):
    """Fields to change on a team labeling task.

    Attributes:
        body_dataset_id: ID of the dataset. Optional; same value as in the path.
        description: New description. Must not contain any of the characters ^!<>=&"'. At most 256 characters.
        task_id: ID of the task. Optional; same value as in the path.
        task_name: New name: letters, digits, underscores and hyphens. At most 64 characters.
        workforces_config: Teams and members to assign to the task.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "dataset_id": "body_dataset_id",
        "description": "description",
        "task_id": "task_id",
        "task_name": "task_name",
        "workforces_config": "workforces_config",
    }

    body_dataset_id: str | Unset | None
    description: str | Unset | None
    task_id: str | Unset | None
    task_name: str | Unset | None
    workforces_config: LabelingAssignmentInput | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        body_dataset_id: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        task_id: str | Unset | None = UNSET,
        task_name: str | Unset | None = UNSET,
        workforces_config: LabelingAssignmentInput | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.body_dataset_id = body_dataset_id
        self.description = description
        self.task_id = task_id
        self.task_name = task_name
        self.workforces_config = workforces_config
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> UpdateTeamLabelingTaskRequest:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.body_dataset_id = get("dataset_id", UNSET)
        self.description = get("description", UNSET)
        self.task_id = get("task_id", UNSET)
        self.task_name = get("task_name", UNSET)
        v = get("workforces_config", UNSET)
        self.workforces_config = LabelingAssignmentInput.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.body_dataset_id
        if v is not UNSET:
            out["dataset_id"] = v
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.task_id
        if v is not UNSET:
            out["task_id"] = v
        v = self.task_name
        if v is not UNSET:
            out["task_name"] = v
        v = self.workforces_config
        if v is not UNSET:
            out["workforces_config"] = v.to_dict() if v.__class__ is LabelingAssignmentInput else to_wire(v)
        return out


_KEYS = frozenset(UpdateTeamLabelingTaskRequest.__wire_names__)
from .labeling_assignment_input import LabelingAssignmentInput  # noqa: E402
