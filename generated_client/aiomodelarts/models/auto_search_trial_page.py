# Generated from spec/ by `make generate`; do not edit.
"""The model `AutoSearchTrialPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .auto_search_table import AutoSearchTable


class AutoSearchTrialPage(BasePage[list[str | dict[str, Any]]], items="items.data", total="total"):
    """One page of trials."""

    total: int
    """Total number of matches."""

    count: int
    """Number of trials on this page."""

    limit: int
    """Maximum number of trials per page."""

    offset: int
    """Start of the page, as in the request."""

    group_by: str | None = None
    """Grouping of the trials. Empty if they are not grouped."""

    items: AutoSearchTable
    """Trials on this page, as a table."""
