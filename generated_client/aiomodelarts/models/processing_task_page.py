# Generated from spec/ by `make generate`; do not edit.
"""The model `ProcessingTaskPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .processing_task import ProcessingTask as ProcessingTask


class ProcessingTaskPage(BasePage["ProcessingTask"], items="tasks", total="count"):
    """One page of processing tasks."""

    count: int
    """Total number of matches."""

    tasks: list[ProcessingTask]
    """Tasks on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
