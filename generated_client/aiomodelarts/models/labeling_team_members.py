# Generated from spec/ by `make generate`; do not edit.
"""Models of `labeling_team_members`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .labeling_team_members_enumerations import NewLabelingTeamMemberRole, NewLabelingTeamMemberRoleValue
    from .samples import LabelingTeamMember
    from .samples_enumerations import LabelingTeamMemberRole, LabelingTeamMemberRoleValue


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


class DeleteLabelingTeamMembersRequest(BaseModel):
    """The members to remove."""

    workers: list[str]
    """IDs of the members to remove."""


class LabelingTeamMemberPage(BasePage["LabelingTeamMember"], items="workers", total="total_number"):
    """One page of members of labeling teams."""

    total_number: int
    """Total number of matches."""

    workers: list[LabelingTeamMember]
    """Members on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


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
