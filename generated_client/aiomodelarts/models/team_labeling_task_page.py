# Generated from spec/ by `make generate`; do not edit.
"""The model `TeamLabelingTaskPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .team_labeling_task import TeamLabelingTask as TeamLabelingTask


class TeamLabelingTaskPage(BasePage["TeamLabelingTask"], items="tasks", total="count"):
    """One page of team labeling tasks."""

    count: int
    """Total number of matches."""

    tasks: list[TeamLabelingTask]
    """Tasks on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
