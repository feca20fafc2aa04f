# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `LabelingTeamMemberStatus`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenIntEnum


class LabelingTeamMemberStatus(OpenIntEnum):
    """State of the invitation of a team member."""

    NOT_INVITED = 0
    INVITED = 1
    LOGGED_IN = 2
    DELETED = 3


LabelingTeamMemberStatusValue: TypeAlias = Literal[0, 1, 2, 3]
"""Value of a listed member of `LabelingTeamMemberStatus`, which arguments accept as well."""
