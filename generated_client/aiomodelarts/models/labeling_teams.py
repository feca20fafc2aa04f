# Generated from spec/ by `make generate`; do not edit.
"""Models of `labeling_teams`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset


class CreateLabelingTeamRequest(BaseModel):
    """Name and description of a new labeling team."""

    description: str | Unset | None = UNSET
    """Purpose of the team. Must not contain any of the characters ^!<>=&"'. At most 256 characters. Matches
    `^[^\\^!<>=&"']*$`.
    """

    workforce_name: str
    """Name of the team: letters, digits, hyphens and underscores. From 1 to 64 characters. Matches
    `^[A-Za-z0-9_-]+$`.
    """


class LabelingTeam(BaseModel):
    """A team of people who label samples."""

    create_time: int
    """Creation time, in milliseconds since 1970."""

    description: str | None = None
    """Purpose of the team."""

    update_time: int
    """Last update time, in milliseconds since 1970."""

    worker_count: int
    """Number of members in the team."""

    workforce_id: str
    """ID of the labeling team."""

    workforce_name: str
    """Name of the team, unique in the project."""

    workspace_id: str | None = None
    """ID of the workspace. 0 is the default workspace."""


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


class LabelingTeamReference(BaseModel):
    """ID of the new labeling team."""

    workforce_id: str
    """ID of the new labeling team."""


class UpdateLabelingTeamRequest(BaseModel):
    """Fields to change on a labeling team."""

    description: str | Unset | None = UNSET
    """New description. Must not contain any of the characters ^!<>=&"'. At most 256 characters. Matches
    `^[^\\^!<>=&"']*$`.
    """

    workforce_name: str | Unset | None = UNSET
    """New name: letters, digits, hyphens and underscores. From 1 to 64 characters. Matches `^[A-Za-z0-9_-]+$`."""
