# Generated from spec/ by `make generate`; do not edit.
"""The model `DatasetTeamLabelingInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class DatasetTeamLabelingInput(BaseModel):
    """Team labeling settings of a new dataset.

    Attributes:
        data_sync_type: Data synchronized between the dataset and the task.
        repetition: Number of people who label each sample. At least 1.
        synchronize_auto_labeling_data: Whether changed auto labeling results are synchronized to the team.
        synchronize_data: Whether new unlabeled samples are synchronized to the team, regardless of how they were
            added.
        task_id: ID of the team labeling task.
        task_name: Name of the team labeling task. Can contain letters, digits, underscores and hyphens. At most 64
            characters.
        workforces_config: Teams or administrator assigned to the task.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "data_sync_type": "data_sync_type",
        "repetition": "repetition",
        "synchronize_auto_labeling_data": "synchronize_auto_labeling_data",
        "synchronize_data": "synchronize_data",
        "task_id": "task_id",
        "task_name": "task_name",
        "workforces_config": "workforces_config",
    }

    data_sync_type: LabelingSyncType | int | Unset | None
    repetition: int | Unset | None
    synchronize_auto_labeling_data: bool | Unset | None
    synchronize_data: bool | Unset | None
    task_id: str | Unset | None
    task_name: str | Unset | None
    workforces_config: LabelingAssignmentInput | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        task_name: str | Unset | None,
        data_sync_type: LabelingSyncType | int | Unset | None = UNSET,
        repetition: int | Unset | None = UNSET,
        synchronize_auto_labeling_data: bool | Unset | None = UNSET,
        synchronize_data: bool | Unset | None = UNSET,
        task_id: str | Unset | None = UNSET,
        workforces_config: LabelingAssignmentInput | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.data_sync_type = data_sync_type
        self.repetition = repetition
        self.synchronize_auto_labeling_data = synchronize_auto_labeling_data
        self.synchronize_data = synchronize_data
        self.task_id = task_id
        self.task_name = task_name
        self.workforces_config = workforces_config
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> DatasetTeamLabelingInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("data_sync_type", UNSET)
        self.data_sync_type = LabelingSyncType.of(v)
        self.repetition = get("repetition", UNSET)
        self.synchronize_auto_labeling_data = get("synchronize_auto_labeling_data", UNSET)
        self.synchronize_data = get("synchronize_data", UNSET)
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
        v = self.data_sync_type
        if v is not UNSET:
            out["data_sync_type"] = to_wire(v)
        v = self.repetition
        if v is not UNSET:
            out["repetition"] = v
        v = self.synchronize_auto_labeling_data
        if v is not UNSET:
            out["synchronize_auto_labeling_data"] = v
        v = self.synchronize_data
        if v is not UNSET:
            out["synchronize_data"] = v
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


_KEYS = frozenset(DatasetTeamLabelingInput.__wire_names__)
from .labeling_assignment_input import LabelingAssignmentInput  # noqa: E402
from .labeling_sync_type import LabelingSyncType  # noqa: E402
