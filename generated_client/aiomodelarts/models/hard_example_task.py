# Generated from spec/ by `make generate`; do not edit.
"""The model `HardExampleTask`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class HardExampleTask(BaseModel):
    """A task that selects hard examples."""

    create_at: int | None = None
    """Creation time, in milliseconds since 1970. 0 if unknown."""

    dataset_id: str | None = None
    """ID of the source dataset."""

    dataset_name: str | None = None
    """Name of the source dataset."""

    hard_select_task_id: str
    """ID of the task."""

    task_status: str
    """State of the task, such as import_dataset_completed."""

    time: int | None = None
    """Running time of the task, in seconds."""

    update_at: int | None = None
    """Last update time, in milliseconds since 1970. 0 if unknown."""
