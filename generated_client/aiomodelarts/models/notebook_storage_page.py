# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookStoragePage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .notebook_storage import NotebookStorage as NotebookStorage


class NotebookStoragePage(BasePage["NotebookStorage"], items="data", total="total"):
    """List of the OBS folders of a notebook instance."""

    current: int
    """Index of this page. There is always exactly one page."""

    data: list[NotebookStorage]
    """Folders that are mounted or being mounted."""

    pages: int
    """Total number of pages."""

    size: int
    """Number of items per page."""

    total: int = json_field(digits=True)
    """Total number of folders."""
