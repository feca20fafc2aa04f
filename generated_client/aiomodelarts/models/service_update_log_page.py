# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceUpdateLogPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .service_update_log import ServiceUpdateLog as ServiceUpdateLog


class ServiceUpdateLogPage(BasePage["ServiceUpdateLog"], items="logs"):
    """Update history of a service."""

    service_id: str
    """ID of the service."""

    service_name: str
    """Name of the service, unique in the project."""

    logs: list[ServiceUpdateLog]
    """Updates of the service, with one entry each."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
