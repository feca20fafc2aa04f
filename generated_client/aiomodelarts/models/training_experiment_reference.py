# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingExperimentReference`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingExperimentReference(BaseModel):
    """Experiment of a training job."""

    id: str | None = None
    """ID of the experiment."""

    name: str | None = None
    """Name of the experiment."""

    serial_number: str | None = None
    """Number of the job in the experiment, from 0, as digits."""
