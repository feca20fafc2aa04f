# Generated from spec/ by `make generate`; do not edit.
"""The model `BuiltInAlgorithm`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .built_in_algorithm_parameter import BuiltInAlgorithmParameter
    from .built_in_algorithm_usage import BuiltInAlgorithmUsage


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
