# Generated from spec/ by `make generate`; do not edit.
"""The model `InferenceServiceVersionPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .inference_service_version_summary import InferenceServiceVersionSummary as InferenceServiceVersionSummary


class InferenceServiceVersionPage(BasePage["InferenceServiceVersionSummary"], items="data", total="total"):
    """One page of the versions of an inference service."""

    data: list[InferenceServiceVersionSummary]
    """Versions of this page."""

    total: int | None = None
    """Number of versions on all pages."""
