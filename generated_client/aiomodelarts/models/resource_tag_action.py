# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ResourceTagAction`."""

from ..core.codec.enumerations import OpenStrEnum


class ResourceTagAction(OpenStrEnum):
    """Change to tags. "create" adds or overwrites tags, "delete" removes matching tags, and "reset" replaces all tags
    with those in the request.
    """

    CREATE = "create"
    DELETE = "delete"
    RESET = "reset"
