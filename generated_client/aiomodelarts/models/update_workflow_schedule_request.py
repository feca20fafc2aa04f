# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdateWorkflowScheduleRequest`."""

from __future__ import annotations

from typing import Any

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class UpdateWorkflowScheduleRequest(BaseModel):
    """Changes to a schedule."""

    content: dict[str, Any] | Unset | None = UNSET
    """Trigger in detail: cron, an expression with seconds, and method, such as fixed."""

    enable: bool | Unset | None = UNSET
    """Whether the schedule is active."""
