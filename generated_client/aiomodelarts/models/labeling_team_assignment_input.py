# Generated from spec/ by `make generate`; do not edit.
"""The model `LabelingTeamAssignmentInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .labeling_team_member_input import LabelingTeamMemberInput


class LabelingTeamAssignmentInput(BaseModel):
    """A labeling team and the members to assign to a task."""

    workers: list[LabelingTeamMemberInput] | Unset | None = UNSET
    """Team members assigned to the task."""

    workforce_id: str | Unset | None = UNSET
    """ID of the labeling team."""

    workforce_name: str | Unset | None = UNSET
    """Name of the labeling team. At most 1024 characters. Matches `^[^!<>=&"']*$`."""
