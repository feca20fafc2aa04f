# Generated from spec/ by `make generate`; do not edit.
"""The model `TeamLabelingTask`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TeamLabelingTask(BaseModel):
    """A task that assigns samples of a dataset to labeling teams, with its progress.

    Attributes:
        auto_sync_dataset: Whether accepted labels are synchronized to the dataset automatically.
        check_rate: Proportion of samples that were checked for acceptance.
        checking_task_desc: Current acceptance task.
        create_time: Creation time, in milliseconds since 1970.
        dataset_id: ID of the dataset whose samples are labeled.
        description: Description of the task.
        label_stats: Number of occurrences of each label.
        pass_rate: Proportion of checked samples that passed.
        repetition: Number of members who label each sample.
        sample_search_conditions: Search conditions that selected the samples.
        sample_stats: Number of samples in each state.
        score: Average quality score in the acceptance tasks.
        status: State of the task.
        synchronize_auto_labeling_data: Whether the team receives auto labeling results to confirm.
        synchronize_data: Whether samples that are added to the dataset later are included in the task.
        task_id: ID of the team labeling task.
        task_name: Name of the team labeling task.
        update_time: Last update time, in milliseconds since 1970.
        version_id: ID of the dataset version associated with the task.
        workforce_stats: Number of teams and members assigned to the task.
        workforces_config: Teams and members assigned to the task.
        worker_stats: Progress of each member. Present only if a single task is requested.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "auto_sync_dataset": "auto_sync_dataset",
        "check_rate": "check_rate",
        "checking_task_desc": "checking_task_desc",
        "create_time": "create_time",
        "dataset_id": "dataset_id",
        "description": "description",
        "label_stats": "label_stats",
        "pass_rate": "pass_rate",
        "repetition": "repetition",
        "sample_search_conditions": "sample_search_conditions",
        "sample_stats": "sample_stats",
        "score": "score",
        "status": "status",
        "synchronize_auto_labeling_data": "synchronize_auto_labeling_data",
        "synchronize_data": "synchronize_data",
        "task_id": "task_id",
        "task_name": "task_name",
        "update_time": "update_time",
        "version_id": "version_id",
        "workforce_stats": "workforce_stats",
        "workforces_config": "workforces_config",
        "worker_stats": "worker_stats",
    }

    auto_sync_dataset: bool | Unset | None
    check_rate: float | Unset | None
    checking_task_desc: AcceptanceTask | Unset | None
    create_time: int | Unset | None
    dataset_id: str | Unset | None
    description: str | Unset | None
    label_stats: list[LabelStatistics] | Unset | None
    pass_rate: float | Unset | None
    repetition: int | Unset | None
    sample_search_conditions: list[SampleSearch] | Unset | None
    sample_stats: TeamLabelingSampleCounts | Unset | None
    score: float | Unset | None
    status: TeamLabelingTaskStatus | int | Unset | None
    synchronize_auto_labeling_data: bool | Unset | None
    synchronize_data: bool | Unset | None
    task_id: str | Unset | None
    task_name: str | Unset | None
    update_time: int | Unset | None
    version_id: str | Unset | None
    workforce_stats: TeamLabelingStaffCounts | Unset | None
    workforces_config: LabelingAssignment | Unset | None
    worker_stats: list[TeamMemberTask] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        create_time: int | Unset | None,
        dataset_id: str | Unset | None,
        status: TeamLabelingTaskStatus | int | Unset | None,
        task_id: str | Unset | None,
        task_name: str | Unset | None,
        update_time: int | Unset | None,
        workforces_config: LabelingAssignment | Unset | None,
        auto_sync_dataset: bool | Unset | None = UNSET,
        check_rate: float | Unset | None = UNSET,
        checking_task_desc: AcceptanceTask | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        label_stats: list[LabelStatistics] | Unset | None = UNSET,
        pass_rate: float | Unset | None = UNSET,
        repetition: int | Unset | None = UNSET,
        sample_search_conditions: list[SampleSearch] | Unset | None = UNSET,
        sample_stats: TeamLabelingSampleCounts | Unset | None = UNSET,
        score: float | Unset | None = UNSET,
        synchronize_auto_labeling_data: bool | Unset | None = UNSET,
        synchronize_data: bool | Unset | None = UNSET,
        version_id: str | Unset | None = UNSET,
        workforce_stats: TeamLabelingStaffCounts | Unset | None = UNSET,
        worker_stats: list[TeamMemberTask] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.auto_sync_dataset = auto_sync_dataset
        self.check_rate = check_rate
        self.checking_task_desc = checking_task_desc
        self.create_time = create_time
        self.dataset_id = dataset_id
        self.description = description
        self.label_stats = label_stats
        self.pass_rate = pass_rate
        self.repetition = repetition
        self.sample_search_conditions = sample_search_conditions
        self.sample_stats = sample_stats
        self.score = score
        self.status = status
        self.synchronize_auto_labeling_data = synchronize_auto_labeling_data
        self.synchronize_data = synchronize_data
        self.task_id = task_id
        self.task_name = task_name
        self.update_time = update_time
        self.version_id = version_id
        self.workforce_stats = workforce_stats
        self.workforces_config = workforces_config
        self.worker_stats = worker_stats
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TeamLabelingTask:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.auto_sync_dataset = get("auto_sync_dataset", UNSET)
        self.check_rate = get("check_rate", UNSET)
        v = get("checking_task_desc", UNSET)
        self.checking_task_desc = AcceptanceTask.from_dict(v) if v.__class__ is dict else v
        self.create_time = get("create_time", UNSET)
        self.dataset_id = get("dataset_id", UNSET)
        self.description = get("description", UNSET)
        v = get("label_stats", UNSET)
        self.label_stats = (
            [LabelStatistics.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        self.pass_rate = get("pass_rate", UNSET)
        self.repetition = get("repetition", UNSET)
        v = get("sample_search_conditions", UNSET)
        self.sample_search_conditions = (
            [SampleSearch.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        v = get("sample_stats", UNSET)
        self.sample_stats = TeamLabelingSampleCounts.from_dict(v) if v.__class__ is dict else v
        self.score = get("score", UNSET)
        v = get("status", UNSET)
        self.status = TeamLabelingTaskStatus.of(v)
        self.synchronize_auto_labeling_data = get("synchronize_auto_labeling_data", UNSET)
        self.synchronize_data = get("synchronize_data", UNSET)
        self.task_id = get("task_id", UNSET)
        self.task_name = get("task_name", UNSET)
        self.update_time = get("update_time", UNSET)
        self.version_id = get("version_id", UNSET)
        v = get("workforce_stats", UNSET)
        self.workforce_stats = TeamLabelingStaffCounts.from_dict(v) if v.__class__ is dict else v
        v = get("workforces_config", UNSET)
        self.workforces_config = LabelingAssignment.from_dict(v) if v.__class__ is dict else v
        v = get("worker_stats", UNSET)
        self.worker_stats = (
            [TeamMemberTask.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
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
        v = self.check_rate
        if v is not UNSET:
            out["check_rate"] = v
        v = self.checking_task_desc
        if v is not UNSET:
            out["checking_task_desc"] = v.to_dict() if v.__class__ is AcceptanceTask else to_wire(v)
        v = self.create_time
        if v is not UNSET:
            out["create_time"] = v
        v = self.dataset_id
        if v is not UNSET:
            out["dataset_id"] = v
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.label_stats
        if v is not UNSET:
            out["label_stats"] = (
                [i0.to_dict() if i0.__class__ is LabelStatistics else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.pass_rate
        if v is not UNSET:
            out["pass_rate"] = v
        v = self.repetition
        if v is not UNSET:
            out["repetition"] = v
        v = self.sample_search_conditions
        if v is not UNSET:
            out["sample_search_conditions"] = (
                [i0.to_dict() if i0.__class__ is SampleSearch else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.sample_stats
        if v is not UNSET:
            out["sample_stats"] = v.to_dict() if v.__class__ is TeamLabelingSampleCounts else to_wire(v)
        v = self.score
        if v is not UNSET:
            out["score"] = v
        v = self.status
        if v is not UNSET:
            out["status"] = to_wire(v)
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
        v = self.update_time
        if v is not UNSET:
            out["update_time"] = v
        v = self.version_id
        if v is not UNSET:
            out["version_id"] = v
        v = self.workforce_stats
        if v is not UNSET:
            out["workforce_stats"] = v.to_dict() if v.__class__ is TeamLabelingStaffCounts else to_wire(v)
        v = self.workforces_config
        if v is not UNSET:
            out["workforces_config"] = v.to_dict() if v.__class__ is LabelingAssignment else to_wire(v)
        v = self.worker_stats
        if v is not UNSET:
            out["worker_stats"] = (
                [i0.to_dict() if i0.__class__ is TeamMemberTask else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(TeamLabelingTask.__wire_names__)
from .acceptance_task import AcceptanceTask  # noqa: E402
from .label_statistics import LabelStatistics  # noqa: E402
from .labeling_assignment import LabelingAssignment  # noqa: E402
from .sample_search import SampleSearch  # noqa: E402
from .team_labeling_sample_counts import TeamLabelingSampleCounts  # noqa: E402
from .team_labeling_staff_counts import TeamLabelingStaffCounts  # noqa: E402
from .team_labeling_task_status import TeamLabelingTaskStatus  # noqa: E402
from .team_member_task import TeamMemberTask  # noqa: E402
