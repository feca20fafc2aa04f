# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ResourceTagAction`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class ResourceTagAction(OpenStrEnum):
    """Change to tags. "create" adds or overwrites tags, "delete" removes matching tags, and "reset" replaces all tags
    with those in the request.
    """

    CREATE = "create"
    DELETE = "delete"
    RESET = "reset"


ResourceTagActionValue: TypeAlias = Literal["create", "delete", "reset"]
"""Value of a listed member of `ResourceTagAction`, which arguments accept as well."""
