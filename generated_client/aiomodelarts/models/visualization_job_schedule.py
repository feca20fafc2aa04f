# Generated from spec/ by `make generate`; do not edit.
"""The model `VisualizationJobSchedule`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from datetime import timedelta


class VisualizationJobSchedule(BaseModel):
    """A time limit after which a job is stopped."""

    type: str
    """Action at the end of the duration. Only stop is supported."""

    time_unit: str
    """Unit of the duration. Only HOURS is supported."""

    duration: int | timedelta
    """Maximum run time, in hours. From 0 to 24."""
