# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ModelAlgorithm`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class ModelAlgorithm(OpenStrEnum):
    """Task that a model solves."""

    PREDICT_ANALYSIS = "predict_analysis"
    OBJECT_DETECTION = "object_detection"
    IMAGE_CLASSIFICATION = "image_classification"


ModelAlgorithmValue: TypeAlias = Literal["predict_analysis", "object_detection", "image_classification"]
"""Value of a listed member of `ModelAlgorithm`, which arguments accept as well."""
