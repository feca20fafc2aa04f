# Generated from spec/ by `make generate`; do not edit.
"""The model `DatasetVersionPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .dataset_version import DatasetVersion as DatasetVersion


class DatasetVersionPage(BasePage["DatasetVersion"], items="versions", total="total_number"):
    """One page of versions of a dataset."""

    total_number: int
    """Total number of matches."""

    versions: list[DatasetVersion]
    """Versions on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
