# Generated from spec/ by `make generate`; do not edit.
"""The model `Event`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .event_type import EventType


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
