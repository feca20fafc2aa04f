# Generated from spec/ by `make generate`; do not edit.
"""The model `DevServerImagePage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .dev_server_image import DevServerImage as DevServerImage


class DevServerImagePage(BasePage["DevServerImage"], items="data", total="total"):
    """All matching images for dev servers."""

    current: int | None = None
    """Number of the page."""

    pages: int | None = None
    """Number of all pages."""

    size: int | None = None
    """Number of items on a page."""

    total: int
    """Number of items that match."""

    data: list[DevServerImage]
    """Each image with its architecture and the servers that it is for."""
