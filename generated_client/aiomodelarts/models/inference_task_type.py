# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `InferenceTaskType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class InferenceTaskType(OpenStrEnum):
    """Task of the model of a service."""

    TEXT_GENERATION = "TEXT_GENERATION"
    IMAGE_UNDERSTANDING = "IMAGE_UNDERSTANDING"
    VIDEO_GENERATION = "VIDEO_GENERATION"
    IMAGE_GENERATION = "IMAGE_GENERATION"
    RERANK = "RERANK"
    VECTOR_MODEL = "VECTOR_MODEL"
    EMBEDDING = "EMBEDDING"


InferenceTaskTypeValue: TypeAlias = Literal[
    "TEXT_GENERATION",
    "IMAGE_UNDERSTANDING",
    "VIDEO_GENERATION",
    "IMAGE_GENERATION",
    "RERANK",
    "VECTOR_MODEL",
    "EMBEDDING",
]
"""Value of a listed member of `InferenceTaskType`, which arguments accept as well."""
