# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkflowSchedulePage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .workflow_schedule import WorkflowSchedule as WorkflowSchedule


class WorkflowSchedulePage(BasePage["WorkflowSchedule"], items="schedules"):
    """All schedules of a workflow."""

    schedules: list[WorkflowSchedule]
    """Schedules of the workflow."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
