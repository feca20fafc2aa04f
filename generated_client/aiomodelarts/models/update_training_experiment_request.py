# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdateTrainingExperimentRequest`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class UpdateTrainingExperimentRequest(BaseModel):
    """Settings of an experiment to change."""

    name: str | Unset | None = UNSET
    """New name of the experiment, of letters, digits, hyphens and underscores. From 1 to 64 characters. Matches
    `^[A-Za-z0-9_-]+$`.
    """

    description: str | Unset | None = UNSET
    """New description of the experiment, up to 256 characters. At most 256 characters."""
