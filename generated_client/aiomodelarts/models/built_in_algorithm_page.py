# Generated from spec/ by `make generate`; do not edit.
"""The model `BuiltInAlgorithmPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .built_in_algorithm import BuiltInAlgorithm as BuiltInAlgorithm


class BuiltInAlgorithmPage(BasePage["BuiltInAlgorithm"], items="models", total="model_total_count"):
    """One page of built-in algorithms."""

    is_success: bool
    """Whether the request succeeded. The client raises an exception if it is false."""

    error_code: str | None = None
    """Error code. Absent on success."""

    error_message: str | None = None
    """Error message. Absent on success."""

    model_total_count: int
    """Total number of matches."""

    models: list[BuiltInAlgorithm]
    """Algorithms on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
