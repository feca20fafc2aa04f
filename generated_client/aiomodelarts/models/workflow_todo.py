# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkflowTodo`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .workflow_todo_status import WorkflowTodoStatus


class WorkflowTodo(BaseModel):
    """Step that waits for input."""

    time: str | None = None
    """Time since which the step waits."""

    duration: int | None = None
    """Duration of the execution up to now."""

    workflow_id: str | None = None
    """ID of the workflow."""

    workflow_name: str | None = None
    """Name that the workflow has."""

    execution_id: str | None = None
    """ID of the execution."""

    step_name: str | None = None
    """Name of the step, unique in the workflow."""

    step_title: str | None = None
    """Title of the step for display."""

    status: WorkflowTodoStatus | None = None
    """State of the step."""
