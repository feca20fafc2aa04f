# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkflowStepExecutionPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .workflow_compared_columns import WorkflowComparedColumns
    from .workflow_step_execution import WorkflowStepExecution as WorkflowStepExecution


class WorkflowStepExecutionPage(BasePage["WorkflowStepExecution"], items="items", total="total"):
    """One page of step executions."""

    total: int | None = None
    """Total number of step executions."""

    count: int | None = None
    """Number of step executions in this page."""

    items: list[WorkflowStepExecution]
    """Step executions in this page."""

    default_order: str | None = None
    """Field by which the service sorts by default."""

    compare_columns: WorkflowComparedColumns | None = None
    """Columns by which executions can be compared."""
