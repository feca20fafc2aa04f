# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ImageOrigin`."""

from ..core.model import OpenStrEnum


class ImageOrigin(OpenStrEnum):
    """How an image came to be: CUSTOMIZE was registered, IMAGE_SAVE was saved from a notebook instance."""

    CUSTOMIZE = "CUSTOMIZE"
    IMAGE_SAVE = "IMAGE_SAVE"
