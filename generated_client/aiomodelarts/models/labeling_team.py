# Generated from spec/ by `make generate`; do not edit.
"""The model `LabelingTeam`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


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
