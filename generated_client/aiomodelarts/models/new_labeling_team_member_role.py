# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NewLabelingTeamMemberRole`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenIntEnum


class NewLabelingTeamMemberRole(OpenIntEnum):
    """Role of a member: labels samples, reviews labels of other members, or manages the team."""

    LABELER = 0
    REVIEWER = 1
    ADMINISTRATOR = 2


NewLabelingTeamMemberRoleValue: TypeAlias = Literal[0, 1, 2]
"""Value of a listed member of `NewLabelingTeamMemberRole`, which arguments accept as well."""
