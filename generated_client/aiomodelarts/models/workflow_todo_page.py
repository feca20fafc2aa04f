# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkflowTodoPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .workflow_todo import WorkflowTodo as WorkflowTodo


class WorkflowTodoPage(BasePage["WorkflowTodo"], items="items", total="total"):
    """Steps that wait for input."""

    items: list[WorkflowTodo]
    """Waiting steps."""

    total: int | None = None
    """Number of waiting steps."""
