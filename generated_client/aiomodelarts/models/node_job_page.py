# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeJobPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .node_job import NodeJob as NodeJob


class NodeJobPage(BasePage["NodeJob"], items="items", total="count"):
    """One page of jobs on nodes."""

    count: int
    """Total number of matches."""

    items: list[NodeJob]
    """Jobs on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
