# Generated from spec/ by `make generate`; do not edit.
"""The model `DevServerJobTemplatePage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .dev_server_job_template_summary import DevServerJobTemplateSummary as DevServerJobTemplateSummary


class DevServerJobTemplatePage(BasePage["DevServerJobTemplateSummary"], items="data", total="total"):
    """Templates of jobs on Lite servers."""

    current: int | None = None
    """Number of the page."""

    data: list[DevServerJobTemplateSummary]
    """Templates on this page."""

    pages: int | None = None
    """Total number of pages."""

    size: int | None = None
    """Number of templates on a full page."""

    total: int
    """Total number of templates."""
