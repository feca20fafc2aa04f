# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ImageStatus`."""

from ..core.model import OpenStrEnum


class ImageStatus(OpenStrEnum):
    """State of an image. Only an ACTIVE one can be used; CREATING means that an instance is being saved to it."""

    INIT = "INIT"
    CREATING = "CREATING"
    CREATE_FAILED = "CREATE_FAILED"
    ERROR = "ERROR"
    DELETED = "DELETED"
    ACTIVE = "ACTIVE"
