# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkflowStepPolicy`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class WorkflowStepPolicy(BaseModel):
    """Polling and maximum duration of a step."""

    poll_interval_seconds: int | None = json_field(default=None, digits=True)
    """Interval between two polls of the work, in seconds."""

    max_execution_minutes: int | None = json_field(default=None, digits=True)
    """Maximum duration of the step, in minutes."""
