# Generated from spec/ by `make generate`; do not edit.
"""The model `TeamMemberTask`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import integer, to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TeamMemberTask(BaseModel):
    """The part of a team labeling task that is assigned to one member.

    Attributes:
        create_time: Time of the assignment to the member, in milliseconds since 1970.
        dataset_id: ID of the dataset whose samples are labeled.
        dataset_type: Labeling type of the dataset.
        email: E-mail address of the member.
        email_status: Delivery state of the email to the member.
        last_notify_time: Time of the last email to the member, in milliseconds since 1970. 0 if none was sent.
        pass_rate: Proportion of the member's samples that passed.
        role: Role of the member in the task.
        sample_stats: Number of the member's samples in each state.
        score: Average quality score of the member's samples.
        task_id: ID of the team labeling task.
        task_status: State of the team labeling task.
        update_time: Last update time, in milliseconds since 1970.
        worker_id: ID of the team member.
        workforce_task_name: Name of the team labeling task.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "create_time": "create_time",
        "dataset_id": "dataset_id",
        "dataset_type": "dataset_type",
        "email": "email",
        "email_status": "email_status",
        "last_notify_time": "last_notify_time",
        "pass_rate": "pass_rate",
        "role": "role",
        "sample_stats": "sample_stats",
        "score": "score",
        "task_id": "task_id",
        "task_status": "task_status",
        "update_time": "update_time",
        "worker_id": "worker_id",
        "workforce_task_name": "workforce_task_name",
    }

    create_time: int | Unset | None
    dataset_id: str | Unset | None
    dataset_type: DatasetType | int | Unset | None
    email: str | Unset | None
    email_status: LabelingEmailStatus | int | Unset | None
    last_notify_time: int | Unset | None
    pass_rate: float | Unset | None
    role: LabelingTeamMemberRole | int | Unset | None
    sample_stats: TeamLabelingSampleCounts | Unset | None
    score: float | Unset | None
    task_id: str | Unset | None
    task_status: TeamLabelingTaskStatus | int | Unset | None
    update_time: int | Unset | None
    worker_id: str | Unset | None
    workforce_task_name: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        create_time: int | Unset | None,
        dataset_id: str | Unset | None,
        role: LabelingTeamMemberRole | int | Unset | None,
        sample_stats: TeamLabelingSampleCounts | Unset | None,
        task_id: str | Unset | None,
        update_time: int | Unset | None,
        worker_id: str | Unset | None,
        workforce_task_name: str | Unset | None,
        dataset_type: DatasetType | int | Unset | None = UNSET,
        email: str | Unset | None = UNSET,
        email_status: LabelingEmailStatus | int | Unset | None = UNSET,
        last_notify_time: int | Unset | None = UNSET,
        pass_rate: float | Unset | None = UNSET,
        score: float | Unset | None = UNSET,
        task_status: TeamLabelingTaskStatus | int | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.create_time = create_time
        self.dataset_id = dataset_id
        self.dataset_type = dataset_type
        self.email = email
        self.email_status = email_status
        self.last_notify_time = last_notify_time
        self.pass_rate = pass_rate
        self.role = role
        self.sample_stats = sample_stats
        self.score = score
        self.task_id = task_id
        self.task_status = task_status
        self.update_time = update_time
        self.worker_id = worker_id
        self.workforce_task_name = workforce_task_name
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TeamMemberTask:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.create_time = get("create_time", UNSET)
        self.dataset_id = get("dataset_id", UNSET)
        v = get("dataset_type", UNSET)
        self.dataset_type = DatasetType.of(v)
        self.email = get("email", UNSET)
        v = get("email_status", UNSET)
        self.email_status = LabelingEmailStatus.of(v)
        self.last_notify_time = get("last_notify_time", UNSET)
        self.pass_rate = get("pass_rate", UNSET)
        v = get("role", UNSET)
        self.role = LabelingTeamMemberRole.of(integer(v))
        v = get("sample_stats", UNSET)
        self.sample_stats = TeamLabelingSampleCounts.from_dict(v) if v.__class__ is dict else v
        self.score = get("score", UNSET)
        self.task_id = get("task_id", UNSET)
        v = get("task_status", UNSET)
        self.task_status = TeamLabelingTaskStatus.of(v)
        self.update_time = get("update_time", UNSET)
        self.worker_id = get("worker_id", UNSET)
        self.workforce_task_name = get("workforce_task_name", UNSET)
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
        v = self.dataset_id
        if v is not UNSET:
            out["dataset_id"] = v
        v = self.dataset_type
        if v is not UNSET:
            out["dataset_type"] = to_wire(v)
        v = self.email
        if v is not UNSET:
            out["email"] = v
        v = self.email_status
        if v is not UNSET:
            out["email_status"] = to_wire(v)
        v = self.last_notify_time
        if v is not UNSET:
            out["last_notify_time"] = v
        v = self.pass_rate
        if v is not UNSET:
            out["pass_rate"] = v
        v = self.role
        if v is not UNSET:
            out["role"] = to_wire(v)
        v = self.sample_stats
        if v is not UNSET:
            out["sample_stats"] = v.to_dict() if v.__class__ is TeamLabelingSampleCounts else to_wire(v)
        v = self.score
        if v is not UNSET:
            out["score"] = v
        v = self.task_id
        if v is not UNSET:
            out["task_id"] = v
        v = self.task_status
        if v is not UNSET:
            out["task_status"] = to_wire(v)
        v = self.update_time
        if v is not UNSET:
            out["update_time"] = v
        v = self.worker_id
        if v is not UNSET:
            out["worker_id"] = v
        v = self.workforce_task_name
        if v is not UNSET:
            out["workforce_task_name"] = v
        return out


_KEYS = frozenset(TeamMemberTask.__wire_names__)
from .dataset_type import DatasetType  # noqa: E402
from .labeling_email_status import LabelingEmailStatus  # noqa: E402
from .labeling_team_member_role import LabelingTeamMemberRole  # noqa: E402
from .team_labeling_sample_counts import TeamLabelingSampleCounts  # noqa: E402
from .team_labeling_task_status import TeamLabelingTaskStatus  # noqa: E402
