# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ImageStatus`."""

from ..core.codec.enumerations import OpenStrEnum


class ImageStatus(OpenStrEnum):
    """State of an image. Only ACTIVE images can be used. CREATING means that a notebook instance is being saved as
    this image.
    """

    INIT = "INIT"
    CREATING = "CREATING"
    CREATE_FAILED = "CREATE_FAILED"
    ERROR = "ERROR"
    DELETED = "DELETED"
    ACTIVE = "ACTIVE"
