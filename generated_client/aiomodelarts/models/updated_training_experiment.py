# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdatedTrainingExperiment`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class UpdatedTrainingExperiment(BaseModel):
    """New name and description of an experiment."""

    name: str | None = None
    """New name of the experiment."""

    description: str | None = None
    """New description of the experiment."""
