# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ImageServiceType`."""

from ..core.codec.enumerations import OpenStrEnum


class ImageServiceType(OpenStrEnum):
    """Purpose of an image: inference, training, development, all of these (COMMON) or unspecified (UNKNOWN)."""

    COMMON = "COMMON"
    INFERENCE = "INFERENCE"
    TRAIN = "TRAIN"
    DEV = "DEV"
    UNKNOWN = "UNKNOWN"
