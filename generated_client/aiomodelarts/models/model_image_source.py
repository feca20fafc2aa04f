# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ModelImageSource`."""

from ..core.model import OpenStrEnum


class ModelImageSource(OpenStrEnum):
    """Family that the image of a runtime belongs to."""

    BASE_IMAGE = "base_image"
    UNIFORM_IMAGE = "uniform_image"
