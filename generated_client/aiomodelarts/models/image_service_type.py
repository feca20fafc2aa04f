# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ImageServiceType`."""

from ..core.model import OpenStrEnum


class ImageServiceType(OpenStrEnum):
    """What an image is made for: inference, training, development, all of them (COMMON), or not told (UNKNOWN)."""

    COMMON = "COMMON"
    INFERENCE = "INFERENCE"
    TRAIN = "TRAIN"
    DEV = "DEV"
    UNKNOWN = "UNKNOWN"
