# Generated from spec/ by `make generate`; do not edit.
"""The model `ProcessingAlgorithmPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .processing_algorithm import ProcessingAlgorithm as ProcessingAlgorithm


class ProcessingAlgorithmPage(BasePage["ProcessingAlgorithm"], items="items", total="total"):
    """One page of algorithms."""

    items: list[ProcessingAlgorithm]
    """Algorithms on this page."""

    total: int
    """Total number of algorithms."""
