# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `LabelingTeamMemberSortKey`."""

from ..core.model import OpenStrEnum


class LabelingTeamMemberSortKey(OpenStrEnum):
    """Field by which members are sorted."""

    CREATE_TIME = "create_time"
    EMAIL = "email"
