# Generated from spec/ by `make generate`; do not edit.
"""The model `ProcessingTemplateInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .processing_operator import ProcessingOperator
    from .processing_task_type import ProcessingTaskType


class ProcessingTemplateInput(BaseModel):
    """Type and settings of a new processing task."""

    id: ProcessingTaskType | None = None
    """Type of the task, used as the ID of the template."""

    name: str | None = None
    """Name of the template."""

    operator_params: list[ProcessingOperator] | None = None
    """Operators of the task, with their settings."""
