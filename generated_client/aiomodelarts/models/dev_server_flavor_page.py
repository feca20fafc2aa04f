# Generated from spec/ by `make generate`; do not edit.
"""The model `DevServerFlavorPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .dev_server_flavor import DevServerFlavor as DevServerFlavor


class DevServerFlavorPage(BasePage["DevServerFlavor"], items="data", total="total"):
    """All matching flavors of dev servers."""

    current: int | None = None
    """Number of the page."""

    pages: int | None = None
    """Number of all pages."""

    size: int | None = None
    """Number of items on a page."""

    total: int
    """Number of items that match."""

    data: list[DevServerFlavor]
    """One entry for each flavor and availability zone."""
