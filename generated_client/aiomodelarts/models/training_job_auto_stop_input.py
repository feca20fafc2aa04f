# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobAutoStopInput`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingJobAutoStopInput(BaseModel):
    """Time limit after which a job is stopped."""

    time_unit: str
    """Unit of the duration. The only known value is HOURS."""

    duration: int
    """Maximum running time of the job, in hours. At least 1."""
