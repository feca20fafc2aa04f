# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `LabelingTeamMemberStatus`."""

from ..core.model import OpenIntEnum


class LabelingTeamMemberStatus(OpenIntEnum):
    """How far the invitation of a member got."""

    NOT_INVITED = 0
    INVITED = 1
    LOGGED_IN = 2
    DELETED = 3
