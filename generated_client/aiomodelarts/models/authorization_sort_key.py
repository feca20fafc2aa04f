# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `AuthorizationSortKey`."""

from ..core.model import OpenStrEnum


class AuthorizationSortKey(OpenStrEnum):
    """Field by which authorizations can be sorted."""

    USER_NAME = "user_name"
    CREATE_TIME = "create_time"
