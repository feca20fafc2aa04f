# Generated from spec/ by `make generate`; do not edit.
"""Models of `team_labeling_tasks`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .acceptance_tasks_enumerations import AcceptanceAction
    from .datasets import LabelingAssignment, LabelingAssignmentInput, LabelStatistics
    from .datasets_enumerations import DatasetType, LabelingSyncType, LabelingSyncTypeValue
    from .export_tasks import SampleSearch
    from .samples_enumerations import LabelingTeamMemberRole
    from .team_labeling_tasks_enumerations import (
        LabelingEmailStatus,
        SampleMark,
        SampleMarkValue,
        TeamLabelingTaskStatus,
    )


class AcceptanceStatistics(BaseModel):
    """Statistics of one or more acceptance tasks."""

    accepted_sample_count: int | None = None
    """Number of accepted samples."""

    checked_sample_count: int | None = None
    """Number of checked samples."""

    pass_rate: float | None = None
    """Proportion of checked samples that were accepted."""

    rejected_sample_count: int | None = None
    """Number of rejected samples."""

    sampled_sample_count: int | None = None
    """Actual number of samples drawn for the check."""

    sampling_num: int | None = None
    """Requested number of samples to draw."""

    sampling_rate: float | None = None
    """Requested proportion of samples to draw."""

    score: str | None = None
    """Quality score of the labels."""

    task_id: str | None = None
    """ID of the acceptance task."""

    total_sample_count: int | None = None
    """Total number of samples."""

    total_score: int | None = None
    """Sum of all quality scores."""

    unchecked_sample_count: int | None = None
    """Number of drawn samples that are not checked yet."""


class AcceptanceTask(BaseModel):
    """An acceptance task of a team labeling task."""

    action: AcceptanceAction | None = None
    """Action to perform on the samples."""

    checking_stats: AcceptanceStatistics | None = None
    """Statistics of the current acceptance task."""

    checking_task_id: str
    """ID of the acceptance task."""

    overwrite_last_result: bool | None = None
    """Whether to overwrite labels that were added to the dataset in the meantime."""

    total_stats: AcceptanceStatistics | None = None
    """Statistics of all acceptance tasks so far."""


class CreateTeamLabelingTaskRequest(BaseModel):
    """Settings of a new team labeling task."""

    auto_sync_dataset: bool | Unset | None = UNSET
    """Whether accepted labels are synchronized to the dataset automatically. Default of the service: True."""

    data_sync_type: LabelingSyncType | LabelingSyncTypeValue | Unset | None = UNSET
    """Kind of data to synchronize between the dataset and the task."""

    repetition: int | Unset | None = UNSET
    """Number of members who label each sample. At least 1."""

    sample_conditions: str | Unset | None = UNSET
    """Conditions, as a string, that samples of the dataset must meet to be included in the task."""

    synchronize_auto_labeling_data: bool | Unset | None = UNSET
    """Whether the team receives auto labeling results to confirm. Default of the service: False."""

    workforces_config: LabelingAssignmentInput | Unset | None = UNSET
    """Teams and members assigned to the task."""

    task_name: str | Unset | None = UNSET
    """Name of the task to create."""

    synchronize_data: bool | Unset | None = UNSET
    """Whether samples that are added to the dataset later are included in the task."""


class ReviewSamplesRequest(BaseModel):
    """Reviews of labeled samples."""

    comments: list[SampleJudgementInput] | Unset | None = UNSET
    """Reviews, one per sample."""


class SampleJudgementInput(BaseModel):
    """A review of a sample by a reviewer or the dataset owner."""

    accept: bool
    """Whether the labels of the sample are accepted."""

    comment: str | Unset | None = UNSET
    """Comment on the labels. Must not contain any of the characters !<>=&"'. At most 256 characters. Matches
    `^[^!<>=&"']*$`.
    """

    sample_id: str | Unset | None = UNSET
    """ID of the reviewed sample."""

    score: SampleMark | SampleMarkValue | Unset | None = UNSET
    """Quality score of the labels."""

    worker_id: str | Unset | None = UNSET
    """ID of the team member whose labels are reviewed."""


class SendEmailsRequest(BaseModel):
    """E-mail addresses of the members to notify."""

    emails: list[str]
    """E-mail addresses of the members."""


class StartTeamLabelingTaskRequest(BaseModel):
    """Members to assign a team labeling task to."""

    body_dataset_id: str | Unset | None = json_field(default=UNSET, key="dataset_id")
    """ID of the dataset. Optional; same value as in the path."""

    task_id: str | Unset | None = UNSET
    """ID of the task. Optional; same value as in the path."""

    workforces_config: LabelingAssignmentInput | Unset | None = UNSET
    """Teams and members assigned to the task."""


class TeamLabelingSampleCounts(BaseModel):
    """Number of samples of a team labeling task in each state."""

    accepted_sample_count: int
    """Number of samples accepted by the owner."""

    auto_annotation_sample_count: int
    """Number of auto labeling results to be confirmed."""

    deleted_sample_count: int | None = None
    """Number of deleted samples."""

    rejected_sample_count: int
    """Number of samples rejected by the owner."""

    sampled_sample_count: int
    """Number of samples drawn for the acceptance check by the owner."""

    total_sample_count: int
    """Total number of samples."""

    unannotated_sample_count: int
    """Number of samples without labels."""

    uncheck_sample_count: int
    """Number of reviewed samples that are awaiting acceptance."""

    unreviewed_sample_count: int
    """Number of labeled samples that are awaiting review."""


class TeamLabelingStaffCounts(BaseModel):
    """Number of people assigned to a team labeling task."""

    labeler_count: int
    """Number of labelers, at most 100."""

    reviewer_count: int
    """Number of reviewers, at most 100."""

    workforce_count: int
    """Number of teams assigned to the task."""


class TeamLabelingTask(BaseModel):
    """A task that assigns samples of a dataset to labeling teams, with its progress."""

    auto_sync_dataset: bool | None = None
    """Whether accepted labels are synchronized to the dataset automatically."""

    check_rate: float | None = None
    """Proportion of samples that were checked for acceptance."""

    checking_task_desc: AcceptanceTask | None = None
    """Current acceptance task."""

    create_time: int
    """Creation time, in milliseconds since 1970."""

    dataset_id: str
    """ID of the dataset whose samples are labeled."""

    description: str | None = None
    """Description of the task."""

    label_stats: list[LabelStatistics] | None = None
    """Number of occurrences of each label."""

    pass_rate: float | None = None
    """Proportion of checked samples that passed."""

    repetition: int | None = None
    """Number of members who label each sample."""

    sample_search_conditions: list[SampleSearch] | None = None
    """Search conditions that selected the samples."""

    sample_stats: TeamLabelingSampleCounts | None = None
    """Number of samples in each state."""

    score: float | None = None
    """Average quality score in the acceptance tasks."""

    status: TeamLabelingTaskStatus
    """State of the task."""

    synchronize_auto_labeling_data: bool | None = None
    """Whether the team receives auto labeling results to confirm."""

    synchronize_data: bool | None = None
    """Whether samples that are added to the dataset later are included in the task."""

    task_id: str
    """ID of the team labeling task."""

    task_name: str
    """Name of the team labeling task."""

    update_time: int
    """Last update time, in milliseconds since 1970."""

    version_id: str | None = None
    """ID of the dataset version associated with the task."""

    workforce_stats: TeamLabelingStaffCounts | None = None
    """Number of teams and members assigned to the task."""

    workforces_config: LabelingAssignment
    """Teams and members assigned to the task."""

    worker_stats: list[TeamMemberTask] | None = None
    """Progress of each member. Present only if a single task is requested."""


class TeamLabelingTaskMetrics(BaseModel):
    """Progress of each member."""

    sample_stats: dict[str, dict[str, int]]
    """Number of samples in each state, by the email address of the member."""


class TeamLabelingTaskPage(BasePage["TeamLabelingTask"], items="tasks", total="count"):
    """One page of team labeling tasks."""

    count: int
    """Total number of matches."""

    tasks: list[TeamLabelingTask]
    """Tasks on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class TeamMemberTask(BaseModel):
    """The part of a team labeling task that is assigned to one member."""

    create_time: int
    """Time of the assignment to the member, in milliseconds since 1970."""

    dataset_id: str
    """ID of the dataset whose samples are labeled."""

    dataset_type: DatasetType | None = None
    """Labeling type of the dataset."""

    email: str | None = None
    """E-mail address of the member."""

    email_status: LabelingEmailStatus | None = None
    """Delivery state of the email to the member."""

    last_notify_time: int | None = None
    """Time of the last email to the member, in milliseconds since 1970. 0 if none was sent."""

    pass_rate: float | None = None
    """Proportion of the member's samples that passed."""

    role: LabelingTeamMemberRole = json_field(digits=True)
    """Role of the member in the task."""

    sample_stats: TeamLabelingSampleCounts
    """Number of the member's samples in each state."""

    score: float | None = None
    """Average quality score of the member's samples."""

    task_id: str
    """ID of the team labeling task."""

    task_status: TeamLabelingTaskStatus | None = None
    """State of the team labeling task."""

    update_time: int
    """Last update time, in milliseconds since 1970."""

    worker_id: str
    """ID of the team member."""

    workforce_task_name: str
    """Name of the team labeling task."""


class TeamMemberTaskPage(BasePage["TeamMemberTask"], items="worker_tasks", total="count"):
    """One page of tasks of the current user."""

    count: int
    """Total number of matches."""

    worker_tasks: list[TeamMemberTask]
    """Tasks on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class UpdateTeamLabelingTaskRequest(BaseModel):
    """Fields to change on a team labeling task."""

    body_dataset_id: str | Unset | None = json_field(default=UNSET, key="dataset_id")
    """ID of the dataset. Optional; same value as in the path."""

    description: str | Unset | None = UNSET
    """New description. Must not contain any of the characters ^!<>=&"'. At most 256 characters. Matches
    `^[^\\^!<>=&"']*$`.
    """

    task_id: str | Unset | None = UNSET
    """ID of the task. Optional; same value as in the path."""

    task_name: str | Unset | None = UNSET
    """New name: letters, digits, underscores and hyphens. From 1 to 64 characters. Matches `^[A-Za-z0-9_-]+$`."""

    workforces_config: LabelingAssignmentInput | Unset | None = UNSET
    """Teams and members to assign to the task."""
