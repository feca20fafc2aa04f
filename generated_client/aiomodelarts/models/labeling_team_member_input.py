# Generated from spec/ by `make generate`; do not edit.
"""The model `LabelingTeamMemberInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .labeling_team_member_role import LabelingTeamMemberRole
    from .labeling_team_member_status import LabelingTeamMemberStatus


class LabelingTeamMemberInput(BaseModel):
    """A member of a labeling team. Only the email address is required."""

    create_time: int | None = None
    """Creation time, in milliseconds since 1970."""

    description: str | None = None
    """Description of the member. Must not contain any of the characters ^!<>=&"'. At most 256 characters. Matches
    `^[^\\^!<>=&"']*$`.
    """

    email: str | None = None
    """Email address of the person."""

    role: LabelingTeamMemberRole | None = json_field(default=None, digits=True)
    """Role of the member in the team."""

    status: LabelingTeamMemberStatus | None = None
    """State of the invitation."""

    update_time: int | None = None
    """Last update time, in milliseconds since 1970."""

    worker_id: str | None = None
    """ID of the member, assigned by the service."""

    workforce_id: str | None = None
    """ID of the labeling team."""
