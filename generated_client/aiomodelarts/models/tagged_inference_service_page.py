# Generated from spec/ by `make generate`; do not edit.
"""The model `TaggedInferenceServicePage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .tagged_inference_service import TaggedInferenceService as TaggedInferenceService


class TaggedInferenceServicePage(BasePage["TaggedInferenceService"], items="resources", total="total_count"):
    """One page of the matching inference services."""

    total_count: int
    """Total number of matches."""

    resources: list[TaggedInferenceService]
    """Inference services on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
