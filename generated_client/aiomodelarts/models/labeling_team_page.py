# Generated from spec/ by `make generate`; do not edit.
"""The model `LabelingTeamPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .labeling_team import LabelingTeam as LabelingTeam


class LabelingTeamPage(BasePage["LabelingTeam"], items="workforces", total="total_number"):
    """One page of labeling teams."""

    total_number: int
    """Total number of matches."""

    workforces: list[LabelingTeam]
    """Teams on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
