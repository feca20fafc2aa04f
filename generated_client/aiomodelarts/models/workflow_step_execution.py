# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkflowStepExecution`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .workflow_condition import WorkflowCondition
    from .workflow_condition_result import WorkflowConditionResult
    from .workflow_error import WorkflowError
    from .workflow_step_execution_policy import WorkflowStepExecutionPolicy
    from .workflow_step_input import WorkflowStepInput
    from .workflow_step_output import WorkflowStepOutput
    from .workflow_step_status import WorkflowStepStatus
    from .workflow_step_type import WorkflowStepType


class WorkflowStepExecution(BaseModel):
    """Run of one step."""

    execution_name: str | None = None
    """Name of the execution to which the step belongs."""

    name: str | None = None
    """Names of the execution and the step together."""

    uuid: str
    """ID of the step execution."""

    execution_uuid: str | None = None
    """ID of the execution."""

    created_at: str | None = None
    """Creation time, in ISO 8601 format, with its UTC offset."""

    updated_at: str | None = None
    """Last change, in ISO 8601 format, with its UTC offset."""

    step_name: str
    """Name of the step, unique in the workflow."""

    duration: int | None = None
    """Duration up to now."""

    type: WorkflowStepType | None = None
    """Work that the step does."""

    instance_id: str | None = None
    """ID of the resource that does the work, such as a training job."""

    status: WorkflowStepStatus
    """State of the step."""

    inputs: list[WorkflowStepInput] | None = None
    """Inputs of the step."""

    outputs: list[WorkflowStepOutput] | None = None
    """Outputs of the step."""

    step_uuid: str | None = None
    """ID of the step in the workflow."""

    properties: dict[str, Any] | None = json_field(default=None, sensitive=True)
    """Settings of the work."""

    events: list[str] | None = None
    """Events of the step."""

    error_info: WorkflowError | None = None
    """Error of a step that failed."""

    policy: WorkflowStepExecutionPolicy | None = None
    """Action in progress, and reuse of earlier results."""

    conditions_execution: WorkflowConditionResult | None = None
    """Result of the conditions."""

    step_title: str | None = None
    """Title of the step for display."""

    conditions: list[WorkflowCondition] | None = None
    """Conditions of a step of the type condition."""
