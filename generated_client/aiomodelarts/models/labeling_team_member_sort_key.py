# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `LabelingTeamMemberSortKey`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class LabelingTeamMemberSortKey(OpenStrEnum):
    """Field to sort members by: creation time or email address."""

    CREATE_TIME = "create_time"
    EMAIL = "email"


LabelingTeamMemberSortKeyValue: TypeAlias = Literal["create_time", "email"]
"""Value of a listed member of `LabelingTeamMemberSortKey`, which arguments accept as well."""
