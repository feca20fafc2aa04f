# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingExperimentMetadata`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingExperimentMetadata(BaseModel):
    """Name, ID and times of an experiment."""

    id: str
    """ID of the experiment."""

    name: str
    """Name of the experiment, unique in its workspace."""

    description: str | None = None
    """Description of the experiment."""

    workspace_id: str | None = None
    """ID of the workspace. 0 is the default workspace."""

    create_time: int | None = None
    """Creation time, in milliseconds since 1970."""

    update_time: int | None = None
    """Last update time, in milliseconds since 1970."""
