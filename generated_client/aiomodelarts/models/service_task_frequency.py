# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceTaskFrequency`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class ServiceTaskFrequency(BaseModel):
    """Repeated runs of a task within a period of time."""

    interval: int | None = None
    """Interval between the starts of two runs, in minutes."""

    duration: int | None = None
    """Duration of each run, in minutes."""

    begin_at: str | None = None
    """Local start time of the runs, such as 06:30:00. For a task that runs once, the date is included."""

    end_at: str | None = None
    """Local end time of the runs, in the same format as begin_at."""
