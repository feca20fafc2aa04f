# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceTaskPeriod`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class ServiceTaskPeriod(BaseModel):
    """Period of time in which a task runs."""

    begin_at: str | None = None
    """Local start time, such as 06:30:00. For a task that runs once, the date is included."""

    end_at: str | None = None
    """Local end time, in the same format as begin_at."""
