# Generated from spec/ by `make generate`; do not edit.
"""The model `TeamMemberTaskPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .team_member_task import TeamMemberTask as TeamMemberTask


class TeamMemberTaskPage(BasePage["TeamMemberTask"], items="worker_tasks", total="count"):
    """One page of tasks of the current user."""

    count: int
    """Total number of matches."""

    worker_tasks: list[TeamMemberTask]
    """Tasks on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
