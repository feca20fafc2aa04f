# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `LabelingTeamMemberStatus`."""

from ..core.codec.enumerations import OpenIntEnum


class LabelingTeamMemberStatus(OpenIntEnum):
    """State of the invitation of a team member."""

    NOT_INVITED = 0
    INVITED = 1
    LOGGED_IN = 2
    DELETED = 3
