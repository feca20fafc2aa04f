# Generated from spec/ by `make generate`; do not edit.
"""Models of `built_in_algorithms`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .built_in_algorithms_enumerations import BuiltInAlgorithmUsage


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
