# Generated from spec/ by `make generate`; do not edit.
"""The model `UsageStatistics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .usage_series import UsageSeries as UsageSeries


class UsageStatistics(BasePage["UsageSeries"], items="metrics"):
    """Usage metrics, or the error that prevented the measurement."""

    error_message: str | None = None
    """Error message. Absent on success."""

    error_code: str | None = None
    """Error code. Absent on success."""

    metrics: list[UsageSeries]
    """One time series for each metric."""

    interval: int
    """Time between two values, in minutes."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
