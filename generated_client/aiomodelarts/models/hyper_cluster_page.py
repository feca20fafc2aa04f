# Generated from spec/ by `make generate`; do not edit.
"""The model `HyperClusterPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .hyper_cluster import HyperCluster as HyperCluster


class HyperClusterPage(BasePage["HyperCluster"], items="hyper_clusters"):
    """All hyper clusters of one type."""

    hyper_clusters: list[HyperCluster]
    """Hyper clusters with their subnets."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
