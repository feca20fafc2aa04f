# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkflowStepExecutionInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .workflow_condition import WorkflowCondition
    from .workflow_condition_result import WorkflowConditionResult
    from .workflow_error import WorkflowError
    from .workflow_step_execution_policy import WorkflowStepExecutionPolicy
    from .workflow_step_input import WorkflowStepInput
    from .workflow_step_output import WorkflowStepOutput
    from .workflow_step_status import WorkflowStepStatus, WorkflowStepStatusValue
    from .workflow_step_type import WorkflowStepType, WorkflowStepTypeValue


class WorkflowStepExecutionInput(BaseModel):
    """Run of one step as a request may describe it."""

    step_name: str | Unset | None = UNSET
    """Name of the step, unique in the workflow."""

    duration: int | Unset | None = UNSET
    """Duration up to now."""

    type: WorkflowStepType | WorkflowStepTypeValue | str | Unset | None = UNSET
    """Work that the step does."""

    instance_id: str | Unset | None = UNSET
    """ID of the resource that does the work, such as a training job."""

    status: WorkflowStepStatus | WorkflowStepStatusValue | str | Unset | None = UNSET
    """State of the step."""

    inputs: list[WorkflowStepInput] | Unset | None = UNSET
    """Inputs of the step."""

    outputs: list[WorkflowStepOutput] | Unset | None = UNSET
    """Outputs of the step."""

    step_uuid: str | Unset | None = UNSET
    """ID of the step in the workflow."""

    properties: dict[str, Any] | Unset | None = json_field(default=UNSET, sensitive=True)
    """Settings of the work."""

    events: list[str] | Unset | None = UNSET
    """Events of the step."""

    error_info: WorkflowError | Unset | None = UNSET
    """Error of a step that failed."""

    policy: WorkflowStepExecutionPolicy | Unset | None = UNSET
    """Action in progress, and reuse of earlier results."""

    conditions_execution: WorkflowConditionResult | Unset | None = UNSET
    """Result of the conditions."""

    step_title: str | Unset | None = UNSET
    """Title of the step for display."""

    conditions: list[WorkflowCondition] | Unset | None = UNSET
    """Conditions of a step of the type condition."""
