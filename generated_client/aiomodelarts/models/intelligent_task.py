# Generated from spec/ by `make generate`; do not edit.
"""The model `IntelligentTask`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .dataset_task_type import DatasetTaskType
    from .intelligent_task_config import IntelligentTaskConfig
    from .intelligent_task_result import IntelligentTaskResult
    from .intelligent_task_status import IntelligentTaskStatus
    from .intelligent_task_target import IntelligentTaskTarget


class IntelligentTask(BaseModel):
    """A task that labels or groups samples, and its progress. Only lists contain the sample counts and the model.
    Only a single task contains export_type and resource_id.
    """

    annotated_sample_count: int | None = None
    """Number of labeled samples. Only in lists."""

    code: str | None = None
    """Status code of the task."""

    config: IntelligentTaskConfig
    """Settings of the task."""

    create_time: str
    """Creation time, in the format YYYY-MM-DD hh:mm:ss. The time zone is not documented."""

    dataset_id: str | None = None
    """ID of the dataset."""

    elapsed_time: int | None = None
    """Running time of the task, in seconds."""

    error_code: str | None = None
    """Error code. Absent on success."""

    error_detail: str | None = None
    """Details of the error. Absent on success."""

    error_msg: str | None = None
    """Error message. Absent on success."""

    message: str | None = None
    """Status message of the task."""

    model_id: str | None = None
    """ID of the labeling model."""

    model_name: str | None = None
    """Name of the labeling model."""

    model_version: str | None = None
    """Version of the labeling model, such as 0.0.2."""

    progress: float
    """Progress of the task, in percent."""

    result: IntelligentTaskResult | None = None
    """Result of the task so far."""

    status: IntelligentTaskStatus
    """State of the task."""

    task_id: str | None = None
    """ID of the task."""

    task_name: str | None = None
    """Name of the intelligent task."""

    total_sample_count: int | None = None
    """Total number of samples in the dataset. Only in lists."""

    type: DatasetTaskType | None = None
    """Type of the task, as a number."""

    unconfirmed_sample_count: int | None = None
    """Number of labels to be confirmed. Only in lists."""

    resource_id: str | None = None
    """ID of the task resource."""

    export_type: IntelligentTaskTarget | None = None
    """Export destination of the results."""
