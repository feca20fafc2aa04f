# Generated from spec/ by `make generate`; do not edit.
"""The model `LabelingTeamAssignment`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .labeling_team_member import LabelingTeamMember


class LabelingTeamAssignment(BaseModel):
    """A labeling team and its members assigned to a task."""

    workers: list[LabelingTeamMember] | None = None
    """Team members assigned to the task."""

    workforce_id: str
    """ID of the labeling team."""

    workforce_name: str | None = None
    """Name of the labeling team."""
