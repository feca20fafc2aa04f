# Generated from spec/ by `make generate`; do not edit.
"""The model `DatasetPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .dataset import Dataset as Dataset


class DatasetPage(BasePage["Dataset"], items="datasets"):
    """One page of datasets."""

    datasets: list[Dataset]
    """Datasets on this page."""

    total_number: int
    """Total number of matches, at most 100."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
