# Generated from spec/ by `make generate`; do not edit.
"""The model `DatasetTeamLabelingInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .labeling_assignment_input import LabelingAssignmentInput
    from .labeling_sync_type import LabelingSyncType, LabelingSyncTypeValue


class DatasetTeamLabelingInput(BaseModel):
    """Team labeling settings of a new dataset."""

    data_sync_type: LabelingSyncType | LabelingSyncTypeValue | Unset | None = UNSET
    """Data synchronized between the dataset and the task."""

    repetition: int | Unset | None = UNSET
    """Number of people who label each sample. At least 1."""

    synchronize_auto_labeling_data: bool | Unset | None = UNSET
    """Whether changed auto labeling results are synchronized to the team."""

    synchronize_data: bool | Unset | None = UNSET
    """Whether new unlabeled samples are synchronized to the team, regardless of how they were added."""

    task_id: str | Unset | None = UNSET
    """ID of the team labeling task."""

    task_name: str
    """Name of the team labeling task. Can contain letters, digits, underscores and hyphens. From 1 to 64 characters.
    Matches `^[A-Za-z0-9_-]{1,64}$`.
    """

    workforces_config: LabelingAssignmentInput | Unset | None = UNSET
    """Teams or administrator assigned to the task."""
