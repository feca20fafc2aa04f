# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkflowSchedulePolicies`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class WorkflowSchedulePolicies(BaseModel):
    """Reactions of a schedule to failed and running executions."""

    on_failure: str | None = None
    """Reaction to a failed execution, such as retry."""

    on_running: str | None = None
    """Reaction if an execution is still running, such as cancel."""
