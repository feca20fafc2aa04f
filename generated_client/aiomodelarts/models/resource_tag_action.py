# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ResourceTagAction`."""

from ..core.model import OpenStrEnum


class ResourceTagAction(OpenStrEnum):
    """Change of tags; create adds or overwrites, delete removes equal ones, reset puts the given ones in place of
    all.
    """

    CREATE = "create"
    DELETE = "delete"
    RESET = "reset"
