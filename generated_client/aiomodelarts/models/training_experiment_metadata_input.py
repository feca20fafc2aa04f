# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingExperimentMetadataInput`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class TrainingExperimentMetadataInput(BaseModel):
    """Name, description and workspace of a new experiment."""

    name: str
    """Name of the experiment, of letters, digits, hyphens and underscores. From 1 to 64 characters. Matches
    `^[A-Za-z0-9_-]+$`.
    """

    description: str | Unset | None = UNSET
    """Description of the experiment, up to 256 characters. At most 256 characters."""

    workspace_id: str | Unset | None = UNSET
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""
