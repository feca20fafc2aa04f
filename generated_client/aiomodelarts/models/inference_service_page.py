# Generated from spec/ by `make generate`; do not edit.
"""The model `InferenceServicePage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .inference_service_summary import InferenceServiceSummary as InferenceServiceSummary


class InferenceServicePage(BasePage["InferenceServiceSummary"], items="data", total="total"):
    """One page of inference services."""

    data: list[InferenceServiceSummary]
    """Services of this page."""

    current: int | None = None
    """Number of the page, starting from 0."""

    size: int | None = None
    """Number of services on this page."""

    pages: int | None = None
    """Number of pages, by the requested limit."""

    total: int
    """Number of matching services on all pages."""
