# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceTaskFrequencyInput`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class ServiceTaskFrequencyInput(BaseModel):
    """Repeated runs of a new task within a period of time."""

    interval: int
    """Interval between the starts of two runs, in minutes. From 5 to 720."""

    duration: int
    """Duration of each run, in minutes. From 5 to 720."""

    begin_at: str
    """Local start time of the runs, such as 06:30:00. For a task that runs once, include the date, such as
    2024-07-01T06:30:00.
    """

    end_at: str
    """Local end time of the runs, in the same format as begin_at."""
