# Generated from spec/ by `make generate`; do not edit.
"""The model `AutoscalingEventPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .autoscaling_event import AutoscalingEvent as AutoscalingEvent


class AutoscalingEventPage(BasePage["AutoscalingEvent"], items="data", total="total"):
    """One page of the events of an autoscaling policy."""

    current: int | None = None
    """Number of this page."""

    pages: int | None = None
    """Number of pages of the requested size."""

    size: int | None = None
    """Number of events on a page."""

    total: int
    """Total number of matches."""

    data: list[AutoscalingEvent]
    """Events on this page."""
