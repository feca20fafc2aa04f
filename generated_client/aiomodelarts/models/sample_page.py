# Generated from spec/ by `make generate`; do not edit.
"""The model `SamplePage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .dataset_sample import DatasetSample as DatasetSample


class SamplePage(BasePage["DatasetSample"], items="samples", total="sample_count"):
    """One page of samples."""

    sample_count: int
    """Total number of matches."""

    samples: list[DatasetSample]
    """Samples on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
