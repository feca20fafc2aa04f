# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ModelImageSource`."""

from ..core.codec.enumerations import OpenStrEnum


class ModelImageSource(OpenStrEnum):
    """Type of the image of a runtime."""

    BASE_IMAGE = "base_image"
    UNIFORM_IMAGE = "uniform_image"
