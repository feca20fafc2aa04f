# Generated from spec/ by `make generate`; do not edit.
"""The model `AuthoringClusterPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .authoring_cluster import AuthoringCluster as AuthoringCluster


class AuthoringClusterPage(BasePage["AuthoringCluster"], items="data", total="total"):
    """One page of resource pools for notebooks."""

    current: int | None = None
    """Number of the page."""

    data: list[AuthoringCluster]
    """Pools on this page."""

    pages: int | None = None
    """Total number of pages."""

    size: int | None = None
    """Number of pools on a full page."""

    total: int
    """Total number of pools."""
