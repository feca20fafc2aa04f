# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ImageType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class ImageType(OpenStrEnum):
    """Type of an image: provided by the service (BUILD_IN) or created by a user (DEDICATED)."""

    BUILD_IN = "BUILD_IN"
    DEDICATED = "DEDICATED"


ImageTypeValue: TypeAlias = Literal["BUILD_IN", "DEDICATED"]
"""Value of a listed member of `ImageType`, which arguments accept as well."""
