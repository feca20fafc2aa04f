# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingEnginePage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .training_engine import TrainingEngine as TrainingEngine


class TrainingEnginePage(BasePage["TrainingEngine"], items="items", total="total"):
    """Preset AI engines for training jobs."""

    total: int
    """Total number of engines."""

    items: list[TrainingEngine]
    """All preset engines."""
