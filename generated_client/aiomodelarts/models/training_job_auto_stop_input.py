# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobAutoStopInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from datetime import timedelta


class TrainingJobAutoStopInput(BaseModel):
    """Time limit after which a job is stopped."""

    time_unit: str
    """Unit of the duration. The only known value is HOURS."""

    duration: int | timedelta
    """Maximum running time of the job, in hours. At least 1."""
