# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateLabelingTeamMemberRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .new_labeling_team_member_role import NewLabelingTeamMemberRole, NewLabelingTeamMemberRoleValue


class CreateLabelingTeamMemberRequest(BaseModel):
    """A person to add to a team."""

    description: str | Unset | None = UNSET
    """Description of the member. Must not contain any of the characters ^!<>=&"'. At most 256 characters. Matches
    `^[^\\^!<>=&"']*$`.
    """

    emails: str
    """Email address of the person, used for invitations."""

    role: NewLabelingTeamMemberRole | NewLabelingTeamMemberRoleValue = json_field(digits=True)
    """Role of the member in the team."""
