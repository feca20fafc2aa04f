# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkflowPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .workflow import Workflow as Workflow


class WorkflowPage(BasePage["Workflow"], items="items", total="count"):
    """One page of workflows."""

    total: int | None = None
    """Number of all workflows of the user."""

    count: int | None = None
    """Total number of matches."""

    items: list[Workflow]
    """Workflows in this page."""
