# Generated from spec/ by `make generate`; do not edit.
"""The model `LabelingAssignment`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .labeling_team_assignment import LabelingTeamAssignment


class LabelingAssignment(BaseModel):
    """Assignment of a team labeling task, either to teams or to an administrator."""

    agency: str | None = None
    """Administrator who assigns the work."""

    workforces: list[LabelingTeamAssignment] | None = None
    """Labeling teams assigned to the task."""
