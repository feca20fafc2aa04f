# Generated from spec/ by `make generate`; do not edit.
"""The model `OrderPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .order import Order as Order


class OrderPage(BasePage["Order"], items="items", total="count"):
    """One page of orders."""

    count: int
    """Total number of matches."""

    items: list[Order]
    """Orders on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
