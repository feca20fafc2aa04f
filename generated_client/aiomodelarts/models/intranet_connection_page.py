# Generated from spec/ by `make generate`; do not edit.
"""The model `IntranetConnectionPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .intranet_connection import IntranetConnection as IntranetConnection


class IntranetConnectionPage(BasePage["IntranetConnection"], items="data", total="total"):
    """One page of private network connections."""

    current: int | None = None
    """Number of this page, counted from 0."""

    pages: int | None = None
    """Number of pages of the requested size."""

    size: int | None = None
    """Number of items on a page."""

    total: int
    """Total number of matches."""

    data: list[IntranetConnection]
    """Connections on this page."""
