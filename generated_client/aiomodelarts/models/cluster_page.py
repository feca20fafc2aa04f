# Generated from spec/ by `make generate`; do not edit.
"""The model `ClusterPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .cluster import Cluster as Cluster


class ClusterPage(BasePage["Cluster"], items="clusters", total="total_count"):
    """One page of dedicated resource pools."""

    total_count: int
    """Total number of matches."""

    count: int | None = None
    """Number of items on this page."""

    clusters: list[Cluster]
    """Dedicated resource pools on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
