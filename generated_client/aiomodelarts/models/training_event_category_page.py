# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingEventCategoryPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .training_event_category import TrainingEventCategory as TrainingEventCategory


class TrainingEventCategoryPage(BasePage["TrainingEventCategory"], items="event-categories"):
    """Types of events of training jobs."""

    event_categories: list[TrainingEventCategory] = json_field(key="event-categories")
    """All types of events."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
