# Generated from spec/ by `make generate`; do not edit.
"""The model `ImageGroupPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .image_group import ImageGroup as ImageGroup


class ImageGroupPage(BasePage["ImageGroup"], items="data", total="total"):
    """All image groups."""

    current: int
    """Index of this page. There is always exactly one page."""

    data: list[ImageGroup]
    """Image groups, one for each name and organization."""

    pages: int
    """Total number of pages."""

    size: int
    """Maximum number of groups per page."""

    total: int = json_field(digits=True)
    """Total number of matches."""

    is_swr_enterprise: bool | None = None
    """Whether the account has images in SWR Enterprise. Huawei Cloud only."""
