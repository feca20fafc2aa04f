# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobFlavorPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .training_job_flavor import TrainingJobFlavor as TrainingJobFlavor


class TrainingJobFlavorPage(BasePage["TrainingJobFlavor"], items="flavors", total="total_count"):
    """Machine flavors for training jobs."""

    total_count: int
    """Total number of matches."""

    flavors: list[TrainingJobFlavor]
    """Matching machine flavors."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
