# Generated from spec/ by `make generate`; do not edit.
"""The model `InferenceApiKeyPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .inference_api_key import InferenceApiKey as InferenceApiKey


class InferenceApiKeyPage(BasePage["InferenceApiKey"], items="data", total="total"):
    """One page of API keys."""

    current: int | None = None
    """Number of this page, counted from 0."""

    pages: int | None = None
    """Number of pages of the requested size."""

    size: int | None = None
    """Number of keys on this page."""

    total: int
    """Total number of matches."""

    data: list[InferenceApiKey]
    """Keys on this page."""
