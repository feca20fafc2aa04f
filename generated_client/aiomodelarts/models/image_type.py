# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ImageType`."""

from ..core.model import OpenStrEnum


class ImageType(OpenStrEnum):
    """Whose image it is: BUILD_IN comes with the service, DEDICATED was made by a user."""

    BUILD_IN = "BUILD_IN"
    DEDICATED = "DEDICATED"
