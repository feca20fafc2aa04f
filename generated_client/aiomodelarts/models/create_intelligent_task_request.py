# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateIntelligentTaskRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .intelligent_task_config import IntelligentTaskConfig
    from .intelligent_task_type import IntelligentTaskType, IntelligentTaskTypeValue


class CreateIntelligentTaskRequest(BaseModel):
    """Type and settings of an intelligent task."""

    collect_key_sample: bool | Unset | None = UNSET
    """Whether to collect hard examples. Default of the service: False."""

    config: IntelligentTaskConfig | Unset | None = UNSET
    """Settings of the task."""

    model_id: str | Unset | None = UNSET
    """ID of the labeling model. For pre-labeling."""

    task_type: IntelligentTaskType | IntelligentTaskTypeValue | Unset | None = UNSET
    """Type of the task: auto labeling, pre-labeling or grouping."""
