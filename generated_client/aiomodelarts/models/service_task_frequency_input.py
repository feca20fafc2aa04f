# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceTaskFrequencyInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from datetime import datetime, time, timedelta


class ServiceTaskFrequencyInput(BaseModel):
    """Repeated runs of a new task within a period of time."""

    interval: int | timedelta
    """Interval between the starts of two runs, in minutes. From 5 to 720."""

    duration: int | timedelta
    """Duration of each run, in minutes. From 5 to 720."""

    begin_at: str | datetime | time
    """Local start time of the runs, such as 06:30:00. For a task that runs once, include the date, such as
    2024-07-01T06:30:00.
    """

    end_at: str | datetime | time
    """Local end time of the runs, in the same format as begin_at."""
