# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdateLabelingTeamMemberRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .labeling_team_member_role import LabelingTeamMemberRole, LabelingTeamMemberRoleValue


class UpdateLabelingTeamMemberRequest(BaseModel):
    """Changes to a team member."""

    description: str | Unset | None = UNSET
    """New description of the member. Must not contain any of the characters ^!<>=&"'. At most 256 characters. Matches
    `^[^\\^!<>=&"']*$`.
    """

    role: LabelingTeamMemberRole | LabelingTeamMemberRoleValue | int | Unset | None = json_field(
        default=UNSET, digits=True
    )
    """New role of the member in the team."""
