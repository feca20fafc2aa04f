# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `LabelingTeamMemberRole`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenIntEnum


class LabelingTeamMemberRole(OpenIntEnum):
    """Role of a person in team labeling."""

    LABELER = 0
    REVIEWER = 1
    ADMINISTRATOR = 2
    OWNER = 3


LabelingTeamMemberRoleValue: TypeAlias = Literal[0, 1, 2, 3]
"""Value of a listed member of `LabelingTeamMemberRole`, which arguments accept as well."""
