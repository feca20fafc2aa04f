# Generated from spec/ by `make generate`; do not edit.
"""The model `LabelingTeamMember`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .labeling_team_member_role import LabelingTeamMemberRole
    from .labeling_team_member_status import LabelingTeamMemberStatus


class LabelingTeamMember(BaseModel):
    """Person in a labeling team, with role and state."""

    create_time: int | None = None
    """Creation time, in milliseconds since 1970."""

    description: str | None = None
    """Description of the member. Must not contain any of the characters ^!<>=&"'. At most 256 characters. Matches
    `^[^\\^!<>=&"']*$`.
    """

    email: str
    """Email address of the person."""

    role: LabelingTeamMemberRole = json_field(digits=True)
    """Role of the member in the team."""

    status: LabelingTeamMemberStatus | None = None
    """State of the invitation."""

    update_time: int | None = None
    """Last update time, in milliseconds since 1970."""

    worker_id: str
    """ID of the member, assigned by the service."""

    workforce_id: str | None = None
    """ID of the labeling team."""
