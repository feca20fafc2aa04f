# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NewLabelingTeamMemberRole`."""

from ..core.model import OpenIntEnum


class NewLabelingTeamMemberRole(OpenIntEnum):
    """Role that a member can be given: labels samples, reviews the labels of others, or administers the team."""

    LABELER = 0
    REVIEWER = 1
    ADMINISTRATOR = 2
