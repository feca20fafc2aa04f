# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ImageOrigin`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class ImageOrigin(OpenStrEnum):
    """Origin of an image: registered (CUSTOMIZE) or saved from a notebook instance (IMAGE_SAVE)."""

    CUSTOMIZE = "CUSTOMIZE"
    IMAGE_SAVE = "IMAGE_SAVE"


ImageOriginValue: TypeAlias = Literal["CUSTOMIZE", "IMAGE_SAVE"]
"""Value of a listed member of `ImageOrigin`, which arguments accept as well."""
