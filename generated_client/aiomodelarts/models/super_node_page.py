# Generated from spec/ by `make generate`; do not edit.
"""The model `SuperNodePage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .super_node import SuperNode as SuperNode


class SuperNodePage(BasePage["SuperNode"], items="data", total="total"):
    """Super nodes, one page of them or all."""

    current: int | None = None
    """Number of the page."""

    pages: int | None = None
    """Number of all pages."""

    size: int | None = None
    """Number of items on a page."""

    total: int
    """Number of super nodes that match."""

    data: list[SuperNode]
    """The super nodes, each with all its fields."""
