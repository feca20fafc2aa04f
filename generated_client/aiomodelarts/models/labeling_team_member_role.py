# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `LabelingTeamMemberRole`."""

from ..core.codec.enumerations import OpenIntEnum


class LabelingTeamMemberRole(OpenIntEnum):
    """Role of a person in team labeling."""

    LABELER = 0
    REVIEWER = 1
    ADMINISTRATOR = 2
    OWNER = 3
