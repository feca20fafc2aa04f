# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkflowSchedule`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .workflow_schedule_action import WorkflowScheduleAction
    from .workflow_schedule_policies import WorkflowSchedulePolicies
    from .workflow_schedule_type import WorkflowScheduleType


class WorkflowSchedule(BaseModel):
    """Times at which a workflow runs."""

    type: WorkflowScheduleType | None = None
    """Trigger of the schedule."""

    content: dict[str, Any] | None = None
    """Trigger in detail: cron, an expression with seconds, and method, such as fixed."""

    action: WorkflowScheduleAction | None = None
    """Work when the schedule becomes due."""

    workflow_id: str | None = None
    """ID of the workflow."""

    user_id: str | None = None
    """ID of the user who created the schedule."""

    enable: bool | None = None
    """Whether the schedule is active."""

    uuid: str
    """ID of the schedule."""

    policies: WorkflowSchedulePolicies | None = None
    """Reactions to failed and running executions."""

    created_at: str | None = None
    """Creation time, in ISO 8601 format, with its UTC offset."""
