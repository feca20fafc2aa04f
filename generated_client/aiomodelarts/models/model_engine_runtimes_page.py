# Generated from spec/ by `make generate`; do not edit.
"""The model `ModelEngineRuntimesPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .model_engine_runtimes import ModelEngineRuntimes as ModelEngineRuntimes


class ModelEngineRuntimesPage(BasePage["ModelEngineRuntimes"], items="engine_runtimes"):
    """One page of AI engines with their runtimes."""

    count: int
    """Total number of AI engines according to the reference, which may have confused it with total_count."""

    total_count: int
    """Number of AI engines on this page according to the reference, which may have confused it with count."""

    engine_runtimes: list[ModelEngineRuntimes]
    """AI engines on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
