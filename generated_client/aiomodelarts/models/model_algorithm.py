# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ModelAlgorithm`."""

from ..core.codec.enumerations import OpenStrEnum


class ModelAlgorithm(OpenStrEnum):
    """Task that a model solves."""

    PREDICT_ANALYSIS = "predict_analysis"
    OBJECT_DETECTION = "object_detection"
    IMAGE_CLASSIFICATION = "image_classification"
