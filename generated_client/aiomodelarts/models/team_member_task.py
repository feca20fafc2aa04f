# Generated from spec/ by `make generate`; do not edit.
"""The model `TeamMemberTask`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .dataset_type import DatasetType
    from .labeling_email_status import LabelingEmailStatus
    from .labeling_team_member_role import LabelingTeamMemberRole
    from .team_labeling_sample_counts import TeamLabelingSampleCounts
    from .team_labeling_task_status import TeamLabelingTaskStatus


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
