# Generated from spec/ by `make generate`; do not edit.
"""The model `InferenceFlavorPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .inference_flavor import InferenceFlavor as InferenceFlavor


class InferenceFlavorPage(BasePage["InferenceFlavor"], items="data", total="total"):
    """One page of the flavors for inference services."""

    current: int | None = None
    """Number of the page."""

    data: list[InferenceFlavor]
    """Flavors of this page."""

    pages: int | None = None
    """Number of pages."""

    size: int | None = None
    """Number of flavors per page."""

    total: int
    """Number of matching flavors on all pages."""
