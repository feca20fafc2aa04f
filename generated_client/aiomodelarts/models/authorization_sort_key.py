# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `AuthorizationSortKey`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class AuthorizationSortKey(OpenStrEnum):
    """Field that the list of authorizations is sorted by."""

    USER_NAME = "user_name"
    CREATE_TIME = "create_time"


AuthorizationSortKeyValue: TypeAlias = Literal["user_name", "create_time"]
"""Value of a listed member of `AuthorizationSortKey`, which arguments accept as well."""
