# Generated from spec/ by `make generate`; do not edit.
"""The model `TaskReference`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TaskReference(BaseModel):
    """Reference to the new task."""

    task_id: str
    """ID of the task."""
