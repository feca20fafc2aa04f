# Generated from spec/ by `make generate`; do not edit.
"""The model `ProcessingOperator`."""

from __future__ import annotations

from typing import Any

from ..core.codec.model import Model as BaseModel


class ProcessingOperator(BaseModel):
    """Operator of a processing task, with its settings."""

    advanced_params_switch: bool | None = None
    """Whether to use the advanced settings."""

    id: str | None = None
    """ID of the operator."""

    name: str | None = None
    """Name of the operator, such as AddNoise."""

    params: dict[str, Any] | None = None
    """Settings by name. Values have any simple type or are lists or maps of strings. task_type is either
    image_classification or object_detection.
    """
