# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `FineTuningModelType`."""

from ..core.codec.enumerations import OpenStrEnum


class FineTuningModelType(OpenStrEnum):
    """Kind of model that is tuned."""

    TEXT_GENERATION = "TextGeneration"
    IMAGE_UNDERSTANDING = "ImageUnderstanding"
