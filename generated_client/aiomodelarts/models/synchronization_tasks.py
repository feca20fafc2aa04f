# Generated from spec/ by `make generate`; do not edit.
"""Models of `synchronization_tasks`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .import_tasks_enumerations import DatasetTaskStatus


class SynchronizationTask(BaseModel):
    """A synchronization task of a dataset and its progress."""

    add_sample_count: int | None = None
    """Number of samples added."""

    create_time: int | None = None
    """Creation time, in milliseconds since 1970."""

    dataset_id: str
    """ID of the dataset."""

    deleted_sample_count: int | None = None
    """Number of samples deleted."""

    duration_time: int | None = None
    """Running time of the task. The unit is not documented."""

    error_code: str | None = None
    """Error code. Absent on success."""

    error_msg: str | None = None
    """Error message. Absent on success."""

    status: DatasetTaskStatus
    """State of the task."""

    task_id: str | None = None
    """ID of the task."""

    total_sample_count: int | None = None
    """Total number of samples in the source."""
