# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ImageOrigin`."""

from ..core.codec.enumerations import OpenStrEnum


class ImageOrigin(OpenStrEnum):
    """Origin of an image: registered (CUSTOMIZE) or saved from a notebook instance (IMAGE_SAVE)."""

    CUSTOMIZE = "CUSTOMIZE"
    IMAGE_SAVE = "IMAGE_SAVE"
