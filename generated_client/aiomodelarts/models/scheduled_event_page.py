# Generated from spec/ by `make generate`; do not edit.
"""The model `ScheduledEventPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .scheduled_event import ScheduledEvent as ScheduledEvent


class ScheduledEventPage(BasePage["ScheduledEvent"], items="events", total="count"):
    """One page of scheduled events."""

    events: list[ScheduledEvent]
    """Events on this page."""

    count: int | None = None
    """Total number of matches."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
