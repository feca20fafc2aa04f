# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .notebook import Notebook as Notebook


class NotebookPage(BasePage["Notebook"], items="data", total="total"):
    """One page of notebooks."""

    current: int
    """Index of the page. Unreliable, because the first page may be 0 or 1."""

    data: list[Notebook]
    """Notebooks on this page."""

    pages: int
    """Total number of pages."""

    size: int
    """Number of items per page."""

    total: int = json_field(digits=True)
    """Total number of matches."""
