# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ImageServiceType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class ImageServiceType(OpenStrEnum):
    """Purpose of an image: inference, training, development, all of these (COMMON) or unspecified (UNKNOWN)."""

    COMMON = "COMMON"
    INFERENCE = "INFERENCE"
    TRAIN = "TRAIN"
    DEV = "DEV"
    UNKNOWN = "UNKNOWN"


ImageServiceTypeValue: TypeAlias = Literal["COMMON", "INFERENCE", "TRAIN", "DEV", "UNKNOWN"]
"""Value of a listed member of `ImageServiceType`, which arguments accept as well."""
