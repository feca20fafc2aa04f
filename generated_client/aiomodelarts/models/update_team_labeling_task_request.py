# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdateTeamLabelingTaskRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .labeling_assignment_input import LabelingAssignmentInput


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
