# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `labeling_team_members`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenIntEnum, OpenStrEnum


class LabelingTeamMemberSortKey(OpenStrEnum):
    """Field to sort members by: creation time or email address."""

    CREATE_TIME = "create_time"
    EMAIL = "email"


LabelingTeamMemberSortKeyValue: TypeAlias = Literal["create_time", "email"]
"""Value of a listed member of `LabelingTeamMemberSortKey`, which arguments accept as well."""


class NewLabelingTeamMemberRole(OpenIntEnum):
    """Role of a member: labels samples, reviews labels of other members, or manages the team."""

    LABELER = 0
    REVIEWER = 1
    ADMINISTRATOR = 2


NewLabelingTeamMemberRoleValue: TypeAlias = Literal[0, 1, 2]
"""Value of a listed member of `NewLabelingTeamMemberRole`, which arguments accept as well."""
