# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `IntranetConnectionSortKey`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class IntranetConnectionSortKey(OpenStrEnum):
    """Time by which private network connections are sorted."""

    CREATE_AT = "create_at"
    UPDATE_AT = "update_at"


IntranetConnectionSortKeyValue: TypeAlias = Literal["create_at", "update_at"]
"""Value of a listed member of `IntranetConnectionSortKey`, which arguments accept as well."""
