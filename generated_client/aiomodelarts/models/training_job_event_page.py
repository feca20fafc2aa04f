# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobEventPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .sort_order import SortOrder
    from .training_job_event import TrainingJobEvent as TrainingJobEvent


class TrainingJobEventPage(BasePage["TrainingJobEvent"], items="events", total="total"):
    """One page of events of a training job."""

    total: int = json_field(digits=True)
    """Total number of matches."""

    limit: int = json_field(digits=True)
    """Maximum number of items on a page."""

    offset: int = json_field(digits=True)
    """Offset of the page, as in the request."""

    order: SortOrder | None = None
    """Sort order."""

    start_time: str | None = None
    """Start of the time range, in ISO 8601 format, with its UTC offset."""

    end_time: str | None = None
    """End of the time range, in ISO 8601 format, with its UTC offset."""

    events: list[TrainingJobEvent]
    """Events on this page."""
