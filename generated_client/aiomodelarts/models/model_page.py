# Generated from spec/ by `make generate`; do not edit.
"""The model `ModelPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .model_summary import ModelSummary as ModelSummary


class ModelPage(BasePage["ModelSummary"], items="models", total="total_count"):
    """One page of AI applications."""

    total_count: int
    """Total number of matches."""

    count: int
    """Number of AI applications, probably on this page. The reference is unclear here."""

    models: list[ModelSummary]
    """AI applications on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
