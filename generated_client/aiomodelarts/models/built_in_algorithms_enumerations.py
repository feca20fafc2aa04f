# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `built_in_algorithms`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenIntEnum, OpenStrEnum


class BuiltInAlgorithmSortKey(OpenStrEnum):
    """Field to sort built-in algorithms by. Defaults to engine."""

    ENGINE = "engine"
    MODEL_NAME = "model_name"
    MODEL_PRECISION = "model_precision"
    MODEL_USAGE = "model_usage"
    MODEL_SIZE = "model_size"
    CREATE_TIME = "create_time"
    PARAMETER = "parameter"


BuiltInAlgorithmSortKeyValue: TypeAlias = Literal[
    "engine", "model_name", "model_precision", "model_usage", "model_size", "create_time", "parameter"
]
"""Value of a listed member of `BuiltInAlgorithmSortKey`, which arguments accept as well."""


class BuiltInAlgorithmUsage(OpenIntEnum):
    """Task of a built-in algorithm: image classification (1), object detection (2), semantic segmentation (3),
    natural language processing (4) or image embedding (5).
    """

    IMAGE_CLASSIFICATION = 1
    OBJECT_DETECTION = 2
    IMAGE_SEGMENTATION = 3
    LANGUAGE_PROCESSING = 4
    IMAGE_EMBEDDING = 5
