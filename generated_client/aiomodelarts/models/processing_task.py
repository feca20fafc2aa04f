# Generated from spec/ by `make generate`; do not edit.
"""The model `ProcessingTask`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .processing_source import ProcessingSource
    from .processing_task_status import ProcessingTaskStatus
    from .processing_template import ProcessingTemplate
    from .processing_work_path import ProcessingWorkPath


class ProcessingTask(BaseModel):
    """Task that processes the samples of a dataset."""

    create_time: int
    """Creation time, in milliseconds since 1970."""

    data_source: ProcessingSource | None = None
    """Source of the samples. Either data_source or inputs is set."""

    description: str | None = None
    """Description of the task."""

    duration_seconds: int | None = None
    """Run time of the task, in seconds."""

    error_msg: str | None = None
    """Reason for the failure. Absent if the task did not fail."""

    inputs: list[ProcessingSource] | None = None
    """Sources of the samples. Either inputs or data_source is set."""

    is_current: bool | None = None
    """Whether the task is the latest of its type for this dataset version."""

    name: str
    """Name of the task."""

    result: dict[str, Any] | str | None = None
    """Result of a completed feature analysis. The reference documents an object, but its example contains a
    string.
    """

    status: ProcessingTaskStatus
    """State of the task."""

    task_id: str
    """ID of the task."""

    template: ProcessingTemplate
    """Template of the task, with its settings."""

    version_count: int | None = None
    """Number of versions of the task."""

    version_id: str | None = None
    """ID of the dataset version to process."""

    version_name: str | None = None
    """Name of the dataset version, such as V002."""

    work_path: ProcessingWorkPath | None = None
    """Destination for the output."""

    workspace_id: str | None = None
    """ID of the workspace. 0 is the default workspace."""
