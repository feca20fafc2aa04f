# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobTaskStatus`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingJobTaskStatus(BaseModel):
    """Exit code and message of a task of a job."""

    task: str | None = None
    """Name of the task."""

    exit_code: int | None = None
    """Exit code of the process."""

    message: str | None = None
    """Error message of the task."""
