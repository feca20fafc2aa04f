# Generated from spec/ by `make generate`; do not edit.
"""The model `SuperNodeGroupPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .super_node_group import SuperNodeGroup as SuperNodeGroup


class SuperNodeGroupPage(BasePage["SuperNodeGroup"], items="data", total="total"):
    """All groups of super nodes."""

    current: int | None = None
    """Number of the page."""

    pages: int | None = None
    """Number of all pages."""

    size: int | None = None
    """Number of items on a page."""

    total: int
    """Number of groups that match."""

    data: list[SuperNodeGroup]
    """The groups, each with all its fields."""
