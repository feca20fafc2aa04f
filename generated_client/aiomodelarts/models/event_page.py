# Generated from spec/ by `make generate`; do not edit.
"""The model `EventPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .event import Event as Event
    from .event_list_metadata import EventListMetadata


class EventPage(BasePage["Event"], items="items"):
    """One page of events."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v1."""

    kind: str
    """Type of the resource, always EventList."""

    items: list[Event]
    """Events on this page."""

    total: int | None = None
    """Total number of matches. Absent on some servers. Open Telekom Cloud only."""

    metadata: EventListMetadata
    """Pagination information, including the token of the next page."""
