# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdateLabelingTeamRequest`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class UpdateLabelingTeamRequest(BaseModel):
    """Fields to change on a labeling team."""

    description: str | Unset | None = UNSET
    """New description. Must not contain any of the characters ^!<>=&"'. At most 256 characters. Matches
    `^[^\\^!<>=&"']*$`.
    """

    workforce_name: str | Unset | None = UNSET
    """New name: letters, digits, hyphens and underscores. From 1 to 64 characters. Matches `^[A-Za-z0-9_-]+$`."""
