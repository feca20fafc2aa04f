# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingExperimentPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .training_experiment import TrainingExperiment as TrainingExperiment


class TrainingExperimentPage(BasePage["TrainingExperiment"], items="items", total="count"):
    """One page of training experiments."""

    total: int | None = None
    """Number of all experiments of the project."""

    count: int | None = None
    """Total number of matches."""

    limit: int | None = None
    """Maximum number of items in this page."""

    offset: int | None = None
    """Index of this page, from 0."""

    sort_by: str | None = None
    """Field to sort by."""

    order: str | None = None
    """Sort order."""

    items: list[TrainingExperiment]
    """Experiments of this page."""
