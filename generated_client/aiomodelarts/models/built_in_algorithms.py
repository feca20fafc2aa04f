# Generated from spec/ by `make generate`; do not edit.
"""Models and enumerations of `built_in_algorithms`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenIntEnum, OpenStrEnum
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage


class BuiltInAlgorithm(BaseModel):
    """Algorithm that is available for training."""

    model_id: int
    """ID of the algorithm, for use in a training job."""

    model_name: str
    """Name of the algorithm, such as ResNet_v2_50."""

    model_usage: BuiltInAlgorithmUsage
    """Task of the algorithm."""

    model_precision: str | None = None
    """Accuracy of the model with the metric in parentheses, as a string such as 80.05%(mAP)."""

    model_size: int | None = None
    """Size of the model, in bytes."""

    model_train_dataset: str | None = None
    """Dataset that the algorithm was pretrained on."""

    model_dataset_format: str | None = None
    """Shape and type of the input data, as a string."""

    model_description_url: str | None = None
    """URL of the description of the algorithm."""

    parameter: str | list[BuiltInAlgorithmParameter] | None = None
    """Parameters of the algorithm. A list, usually as a JSON string."""

    create_time: int
    """Creation time, in milliseconds since 1970."""

    engine_id: int
    """ID of the AI engine."""

    engine_name: str
    """Name of the AI engine, such as MXNet."""

    engine_version: str
    """Version of the AI engine and its Python, such as MXNet-1.2.1-python3.6."""


class BuiltInAlgorithmPage(BasePage["BuiltInAlgorithm"], items="models", total="model_total_count"):
    """One page of built-in algorithms."""

    is_success: bool
    """Whether the request succeeded. The client raises an exception if it is false."""

    error_code: str | None = None
    """Error code. Absent on success."""

    error_message: str | None = None
    """Error message. Absent on success."""

    model_total_count: int
    """Total number of matches."""

    models: list[BuiltInAlgorithm]
    """Algorithms on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class BuiltInAlgorithmParameter(BaseModel):
    """Parameter that a built-in algorithm accepts."""

    label: str
    """Name of the parameter, such as batch_size."""

    value: str | None = None
    """Default value of the parameter. Can be empty."""

    required: bool | None = None
    """Whether the parameter is required."""

    placeholder_cn: str | None = None
    """Input hint in Chinese."""

    placeholder_en: str | None = None
    """Input hint in English. Can be empty."""


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
