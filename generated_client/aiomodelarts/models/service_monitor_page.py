# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceMonitorPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .service_monitor import ServiceMonitor as ServiceMonitor


class ServiceMonitorPage(BasePage["ServiceMonitor"], items="monitors"):
    """Resource usage of a service."""

    service_id: str
    """ID of the service."""

    service_name: str
    """Name of the service, unique in the project."""

    service_instance_count: int | None = None
    """Number of instances of the service."""

    service_running_instance_count: int | None = None
    """Number of running instances of the service."""

    req_count_per_min: int | None = None
    """Number of calls in the last minute."""

    monitors: list[ServiceMonitor]
    """Resource usage by model, or by node for edge services."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
