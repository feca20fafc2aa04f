# Generated from spec/ by `make generate`; do not edit.
"""The model `LabelingAssignmentInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .labeling_team_assignment_input import LabelingTeamAssignmentInput


class LabelingAssignmentInput(BaseModel):
    """Assignment of a team labeling task, either to teams or to an administrator."""

    agency: str | Unset | None = UNSET
    """Administrator who assigns the work."""

    workforces: list[LabelingTeamAssignmentInput] | Unset | None = UNSET
    """Labeling teams to assign to the task."""
