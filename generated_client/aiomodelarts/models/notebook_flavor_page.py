# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookFlavorPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .notebook_flavor import NotebookFlavor as NotebookFlavor


class NotebookFlavorPage(BasePage["NotebookFlavor"], items="data", total="total"):
    """One page of flavors."""

    current: int
    """Index of the page. Unreliable, because the first page may be 0 or 1."""

    data: list[NotebookFlavor]
    """Flavors on this page."""

    flavors: list[NotebookFlavor] | None = None
    """The same flavors again. Often absent."""

    pages: int
    """Total number of pages."""

    size: int
    """Number of items per page."""

    total: int = json_field(digits=True)
    """Total number of matches."""
