# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkspacePage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .workspace import Workspace as Workspace


class WorkspacePage(BasePage["Workspace"], items="workspaces", total="total_count"):
    """One page of workspaces."""

    total_count: int
    """Total number of matches."""

    count: int
    """Number of items on this page."""

    workspaces: list[Workspace]
    """Workspaces on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
