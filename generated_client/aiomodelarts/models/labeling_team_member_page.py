# Generated from spec/ by `make generate`; do not edit.
"""The model `LabelingTeamMemberPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .labeling_team_member import LabelingTeamMember as LabelingTeamMember


class LabelingTeamMemberPage(BasePage["LabelingTeamMember"], items="workers", total="total_number"):
    """One page of members of labeling teams."""

    total_number: int
    """Total number of matches."""

    workers: list[LabelingTeamMember]
    """Members on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
