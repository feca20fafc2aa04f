# Generated from spec/ by `make generate`; do not edit.
"""The model `StartTeamLabelingTaskRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .labeling_assignment_input import LabelingAssignmentInput


class StartTeamLabelingTaskRequest(BaseModel):
    """Members to assign a team labeling task to."""

    body_dataset_id: str | Unset | None = json_field(default=UNSET, key="dataset_id")
    """ID of the dataset. Optional; same value as in the path."""

    task_id: str | Unset | None = UNSET
    """ID of the task. Optional; same value as in the path."""

    workforces_config: LabelingAssignmentInput | Unset | None = UNSET
    """Teams and members assigned to the task."""
