# Generated from spec/ by `make generate`; do not edit.
"""The model `TaggedTrainingJobPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .tagged_training_job import TaggedTrainingJob as TaggedTrainingJob


class TaggedTrainingJobPage(BasePage["TaggedTrainingJob"], items="resources", total="total_count"):
    """One page of the matching training jobs."""

    total_count: int
    """Total number of matches."""

    resources: list[TaggedTrainingJob]
    """Training jobs on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
