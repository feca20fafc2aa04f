# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateWorkflowScheduleRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from datetime import datetime

    from .workflow_schedule_action import WorkflowScheduleAction, WorkflowScheduleActionValue
    from .workflow_schedule_policies import WorkflowSchedulePolicies
    from .workflow_schedule_type import WorkflowScheduleType, WorkflowScheduleTypeValue


class CreateWorkflowScheduleRequest(BaseModel):
    """A new schedule. The service sets the ID, the user and the time."""

    type: WorkflowScheduleType | WorkflowScheduleTypeValue | str
    """Trigger of the schedule. Default of the service: 'time'."""

    content: dict[str, Any]
    """Trigger in detail: cron, an expression with seconds, and method, such as fixed."""

    action: WorkflowScheduleAction | WorkflowScheduleActionValue
    """Work when the schedule becomes due. Default of the service: 'run'."""

    body_workflow_id: str | Unset | None = json_field(default=UNSET, key="workflow_id")
    """ID of the workflow in the body, which is not needed beside the one in the path."""

    user_id: str | Unset | None = UNSET
    """ID of the user who created the schedule."""

    enable: bool | Unset | None = UNSET
    """Whether the schedule is active."""

    uuid: str | Unset | None = UNSET
    """ID of the schedule."""

    policies: WorkflowSchedulePolicies | Unset | None = UNSET
    """Reactions to failed and running executions."""

    created_at: str | datetime | Unset | None = UNSET
    """Creation time, in ISO 8601 format, with its UTC offset."""
