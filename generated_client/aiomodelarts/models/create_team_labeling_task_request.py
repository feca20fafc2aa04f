# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateTeamLabelingTaskRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class CreateTeamLabelingTaskRequest(BaseModel):
    """Settings of a new team labeling task.

    Attributes:
        auto_sync_dataset: Whether accepted labels are synchronized to the dataset automatically. Default of the
            service: True.
        data_sync_type: Kind of data to synchronize between the dataset and the task.
        repetition: Number of members who label each sample. At least 1.
        sample_conditions: Conditions, as a string, that samples of the dataset must meet to be included in the task.
        synchronize_auto_labeling_data: Whether the team receives auto labeling results to confirm. Default of the
            service: False.
        workforces_config: Teams and members assigned to the task.
        task_name: Name of the task to create.
        synchronize_data: Whether samples that are added to the dataset later are included in the task.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "auto_sync_dataset": "auto_sync_dataset",
        "data_sync_type": "data_sync_type",
        "repetition": "repetition",
        "sample_conditions": "sample_conditions",
        "synchronize_auto_labeling_data": "synchronize_auto_labeling_data",
        "workforces_config": "workforces_config",
        "task_name": "task_name",
        "synchronize_data": "synchronize_data",
    }

    auto_sync_dataset: bool | Unset | None
    data_sync_type: LabelingSyncType | int | Unset | None
    repetition: int | Unset | None
    sample_conditions: str | Unset | None
    synchronize_auto_labeling_data: bool | Unset | None
    workforces_config: LabelingAssignmentInput | Unset | None
    task_name: str | Unset | None
    synchronize_data: bool | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        auto_sync_dataset: bool | Unset | None = UNSET,
        data_sync_type: LabelingSyncType | int | Unset | None = UNSET,
        repetition: int | Unset | None = UNSET,
        sample_conditions: str | Unset | None = UNSET,
        synchronize_auto_labeling_data: bool | Unset | None = UNSET,
        workforces_config: LabelingAssignmentInput | Unset | None = UNSET,
        task_name: str | Unset | None = UNSET,
        synchronize_data: bool | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.auto_sync_dataset = auto_sync_dataset
        self.data_sync_type = data_sync_type
        self.repetition = repetition
        self.sample_conditions = sample_conditions
        self.synchronize_auto_labeling_data = synchronize_auto_labeling_data
        self.workforces_config = workforces_config
        self.task_name = task_name
        self.synchronize_data = synchronize_data
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> CreateTeamLabelingTaskRequest:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.auto_sync_dataset = get("auto_sync_dataset", UNSET)
        v = get("data_sync_type", UNSET)
        self.data_sync_type = LabelingSyncType.of(v)
        self.repetition = get("repetition", UNSET)
        self.sample_conditions = get("sample_conditions", UNSET)
        self.synchronize_auto_labeling_data = get("synchronize_auto_labeling_data", UNSET)
        v = get("workforces_config", UNSET)
        self.workforces_config = LabelingAssignmentInput.from_dict(v) if v.__class__ is dict else v
        self.task_name = get("task_name", UNSET)
        self.synchronize_data = get("synchronize_data", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.auto_sync_dataset
        if v is not UNSET:
            out["auto_sync_dataset"] = v
        v = self.data_sync_type
        if v is not UNSET:
            out["data_sync_type"] = to_wire(v)
        v = self.repetition
        if v is not UNSET:
            out["repetition"] = v
        v = self.sample_conditions
        if v is not UNSET:
            out["sample_conditions"] = v
        v = self.synchronize_auto_labeling_data
        if v is not UNSET:
            out["synchronize_auto_labeling_data"] = v
        v = self.workforces_config
        if v is not UNSET:
            out["workforces_config"] = v.to_dict() if v.__class__ is LabelingAssignmentInput else to_wire(v)
        v = self.task_name
        if v is not UNSET:
            out["task_name"] = v
        v = self.synchronize_data
        if v is not UNSET:
            out["synchronize_data"] = v
        return out


_KEYS = frozenset(CreateTeamLabelingTaskRequest.__wire_names__)
from .labeling_assignment_input import LabelingAssignmentInput  # noqa: E402
from .labeling_sync_type import LabelingSyncType  # noqa: E402
