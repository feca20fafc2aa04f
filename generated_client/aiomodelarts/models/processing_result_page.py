# Generated from spec/ by `make generate`; do not edit.
"""The model `ProcessingResultPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .processing_result import ProcessingResult as ProcessingResult


class ProcessingResultPage(BasePage["ProcessingResult"], items="results", total="count"):
    """One page of processed samples."""

    count: int
    """Total number of matches."""

    has_more: bool
    """Whether more items follow. Unreliable; it can be true on the last page."""

    results: list[ProcessingResult]
    """Processed samples on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
