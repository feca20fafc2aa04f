# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkflowExecutionPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .workflow_execution import WorkflowExecution as WorkflowExecution


class WorkflowExecutionPage(BasePage["WorkflowExecution"], items="items", total="total"):
    """One page of executions."""

    total: int | None = None
    """Total number of matches."""

    count: int | None = None
    """Number of executions in this page."""

    items: list[WorkflowExecution]
    """Executions in this page."""
