# Generated from spec/ by `make generate`; do not edit.
"""Models of `events`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .events_enumerations import EventType


class Event(BaseModel):
    """An event of a resource pool."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v1."""

    kind: str
    """Type of the resource, always Event."""

    type: EventType
    """Severity of the event."""

    first_timestamp: str = json_field(key="firstTimestamp")
    """Time of the first occurrence, in UTC, in ISO 8601 format."""

    last_timestamp: str = json_field(key="lastTimestamp")
    """Time of the last occurrence, in UTC, in ISO 8601 format."""

    count: int
    """Number of consecutive occurrences."""

    reason: str
    """Short name of the event, such as PoolStatusChange."""

    message: str
    """Human-readable description of the event."""


class EventListMetadata(BaseModel):
    """Pagination information of a list of events."""

    continue_: str | None = json_field(default=None, key="continue")
    """Token for requesting the next page. Absent or empty on the last page."""

    remaining_item_count: int | None = json_field(default=None, key="remainingItemCount")
    """Number of events that follow this page. Huawei Cloud only."""


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
