# Generated from spec/ by `make generate`; do not edit.
"""The model `TeamLabelingTask`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .acceptance_task import AcceptanceTask
    from .label_statistics import LabelStatistics
    from .labeling_assignment import LabelingAssignment
    from .sample_search import SampleSearch
    from .team_labeling_sample_counts import TeamLabelingSampleCounts
    from .team_labeling_staff_counts import TeamLabelingStaffCounts
    from .team_labeling_task_status import TeamLabelingTaskStatus
    from .team_member_task import TeamMemberTask


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
