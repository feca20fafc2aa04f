# Generated from spec/ by `make generate`; do not edit.
"""Models of `workflow_schedules`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from datetime import datetime

    from .workflow_schedules_enumerations import (
        WorkflowScheduleAction,
        WorkflowScheduleActionValue,
        WorkflowScheduleType,
        WorkflowScheduleTypeValue,
    )


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

    created_at: str | datetime | Unset | None = json_field(default=UNSET, time="iso-offset")
    """Creation time, in ISO 8601 format, with its UTC offset."""


class UpdateWorkflowScheduleRequest(BaseModel):
    """Changes to a schedule."""

    content: dict[str, Any] | Unset | None = UNSET
    """Trigger in detail: cron, an expression with seconds, and method, such as fixed."""

    enable: bool | Unset | None = UNSET
    """Whether the schedule is active."""


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


class WorkflowSchedulePage(BasePage["WorkflowSchedule"], items="schedules"):
    """All schedules of a workflow."""

    schedules: list[WorkflowSchedule]
    """Schedules of the workflow."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class WorkflowSchedulePolicies(BaseModel):
    """Reactions of a schedule to failed and running executions."""

    on_failure: str | None = None
    """Reaction to a failed execution, such as retry."""

    on_running: str | None = None
    """Reaction if an execution is still running, such as cancel."""
