# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateTeamLabelingTaskRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .labeling_assignment_input import LabelingAssignmentInput
    from .labeling_sync_type import LabelingSyncType, LabelingSyncTypeValue


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
