# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolUsagePage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .pool_usage import PoolUsage as PoolUsage


class PoolUsagePage(BasePage["PoolUsage"], items="items"):
    """Resource usage of the pools."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v2."""

    kind: str
    """Type of the resource, always PoolMetricsList."""

    items: list[PoolUsage]
    """Resource usage, one entry per pool."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
