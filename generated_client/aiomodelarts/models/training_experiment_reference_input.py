# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingExperimentReferenceInput`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class TrainingExperimentReferenceInput(BaseModel):
    """Experiment that a new training job joins, by its ID or, for a new experiment, by its name."""

    id: str | Unset | None = UNSET
    """ID of an existing experiment."""

    name: str | Unset | None = UNSET
    """Name of an experiment to create, up to 64 characters. At most 64 characters."""

    description: str | Unset | None = UNSET
    """Description of an experiment to create, up to 256 characters. At most 256 characters."""
