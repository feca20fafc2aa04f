# Generated from spec/ by `make generate`; do not edit.
"""The model `SearchAlgorithmPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .search_algorithm import SearchAlgorithm as SearchAlgorithm


class SearchAlgorithmPage(BasePage["SearchAlgorithm"], items="search_algo_list", total="search_algo_count"):
    """The built-in search algorithms."""

    search_algo_count: int
    """Total number of search algorithms."""

    search_algo_list: list[SearchAlgorithm]
    """Search algorithms and their parameters."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
