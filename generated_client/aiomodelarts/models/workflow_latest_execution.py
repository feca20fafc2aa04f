# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkflowLatestExecution`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .workflow_execution_status import WorkflowExecutionStatus


class WorkflowLatestExecution(BaseModel):
    """Summary of the latest execution."""

    execution_id: str | None = None
    """ID of the execution."""

    created_at: str | None = None
    """Creation time, in ISO 8601 format, with its UTC offset."""

    status: WorkflowExecutionStatus | None = None
    """State of the execution."""

    running_steps: list[str] | None = None
    """Names of the running steps."""

    current_steps: list[str] | None = None
    """Names of the current steps."""

    duration: int | None = None
    """Duration up to now."""
