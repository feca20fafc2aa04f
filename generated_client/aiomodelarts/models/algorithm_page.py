# Generated from spec/ by `make generate`; do not edit.
"""The model `AlgorithmPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .algorithm import Algorithm as Algorithm
    from .sort_order import SortOrder


class AlgorithmPage(BasePage["Algorithm"], items="items", total="total"):
    """One page of algorithms."""

    total: int
    """Total number of matches."""

    count: int
    """Number of items on this page."""

    limit: int
    """Maximum number of items on a page."""

    offset: int
    """Offset of the page, as in the request."""

    sort_by: str | None = None
    """Field to sort by."""

    order: SortOrder | None = None
    """Sort order."""

    group_by: str | None = None
    """Field that the algorithms are grouped by. Empty if they are not grouped."""

    items: list[Algorithm]
    """Algorithms on this page."""
