# Generated from spec/ by `make generate`; do not edit.
"""The model `DevServerPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .dev_server import DevServer as DevServer


class DevServerPage(BasePage["DevServer"], items="data", total="total"):
    """Dev servers, one page of them or all."""

    current: int | None = None
    """Number of the page."""

    pages: int | None = None
    """Number of all pages."""

    size: int | None = None
    """Number of items on a page."""

    total: int
    """Number of dev servers that match."""

    data: list[DevServer]
    """The dev servers, each with all its fields."""
