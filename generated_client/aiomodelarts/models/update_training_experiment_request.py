# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdateTrainingExperimentRequest`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class UpdateTrainingExperimentRequest(BaseModel):
    """Settings of an experiment to change."""

    name: str | Unset | None = UNSET
    """New name of the experiment, of letters, digits, hyphens and underscores. At most 64 characters."""

    description: str | Unset | None = UNSET
    """New description of the experiment, up to 256 characters. At most 256 characters."""
