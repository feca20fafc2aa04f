# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceEventPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .service_event import ServiceEvent as ServiceEvent


class ServiceEventPage(BasePage["ServiceEvent"], items="events", total="total_count"):
    """One page of events of a service."""

    service_id: str
    """ID of the service."""

    service_name: str
    """Name of the service, unique in the project."""

    total_count: int
    """Total number of matches."""

    count: int
    """Number of items on this page."""

    events: list[ServiceEvent]
    """Events on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
