# Generated from spec/ by `make generate`; do not edit.
"""The model `DevServerJobPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .dev_server_job_summary import DevServerJobSummary as DevServerJobSummary


class DevServerJobPage(BasePage["DevServerJobSummary"], items="data", total="total"):
    """Jobs on Lite servers."""

    current: int | None = None
    """Number of the page."""

    data: list[DevServerJobSummary]
    """Jobs on this page."""

    pages: int | None = None
    """Total number of pages."""

    size: int | None = None
    """Number of jobs on a full page."""

    total: int
    """Total number of jobs."""
