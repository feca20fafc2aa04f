# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceTaskPeriodInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from datetime import datetime, time


class ServiceTaskPeriodInput(BaseModel):
    """Period of time in which a new task runs."""

    begin_at: str | datetime | time
    """Local start time, such as 06:30:00. For a task that runs once, include the date, such as
    2024-07-01T06:30:00.
    """

    end_at: str | datetime | time
    """Local end time, in the same format as begin_at."""
