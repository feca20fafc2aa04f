# Generated from spec/ by `make generate`; do not edit.
"""The model `ImagePage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .image import Image as Image


class ImagePage(BasePage["Image"], items="data", total="total"):
    """One page of images."""

    current: int
    """Index of this page. Unreliable: the first page may be 0 or 1."""

    data: list[Image]
    """Images on this page."""

    pages: int
    """Total number of pages."""

    size: int
    """Maximum number of images per page."""

    total: int = json_field(digits=True)
    """Total number of matches."""
