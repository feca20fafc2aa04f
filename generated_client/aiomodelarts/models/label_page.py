# Generated from spec/ by `make generate`; do not edit.
"""The model `LabelPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .label import Label as Label


class LabelPage(BasePage["Label"], items="labels", total="total_number"):
    """One page of the labels of a dataset."""

    labels: list[Label]
    """Labels on this page."""

    total_number: int
    """Total number of labels."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
