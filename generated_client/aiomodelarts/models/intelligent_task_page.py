# Generated from spec/ by `make generate`; do not edit.
"""The model `IntelligentTaskPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .intelligent_task_summary import IntelligentTaskSummary as IntelligentTaskSummary


class IntelligentTaskPage(BasePage["IntelligentTaskSummary"], items="tasks", total="total_count"):
    """One page of intelligent tasks."""

    exist_running_deploy_task: bool | None = None
    """Whether a one-click model deployment task is running or pending in the dataset."""

    tasks: list[IntelligentTaskSummary]
    """Intelligent tasks on this page."""

    total_count: int
    """Total number of matches."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
