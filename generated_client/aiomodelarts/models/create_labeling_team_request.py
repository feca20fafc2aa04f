# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateLabelingTeamRequest`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
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
