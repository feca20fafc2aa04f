# Generated from spec/ by `make generate`; do not edit.
"""Models of `workflow_executions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from datetime import datetime

    from .workflow_executions_enumerations import (
        WorkflowExecutionActionName,
        WorkflowExecutionActionNameValue,
        WorkflowExecutionStatus,
        WorkflowExecutionStatusValue,
        WorkflowStepActionName,
        WorkflowStepActionNameValue,
        WorkflowStepStatus,
        WorkflowStepStatusValue,
    )
    from .workflows import (
        WorkflowCondition,
        WorkflowDataRequirement,
        WorkflowParameter,
        WorkflowStepInput,
        WorkflowStepOutput,
        WorkflowSubGraph,
    )
    from .workflows_enumerations import WorkflowStepType, WorkflowStepTypeValue


class ActOnWorkflowExecutionRequest(BaseModel):
    """Action on an execution."""

    action_name: WorkflowExecutionActionName | WorkflowExecutionActionNameValue
    """Action to start."""

    policies: WorkflowRerunInput | Unset | None = UNSET
    """Steps of a rerun."""

    parameters: list[WorkflowParameter] | Unset | None = UNSET
    """Parameters with new values."""

    data_requirements: list[WorkflowDataRequirement] | Unset | None = UNSET
    """Data that the steps use from now on."""


class ActOnWorkflowStepRequest(BaseModel):
    """Action on a step of an execution."""

    action_name: WorkflowStepActionName | WorkflowStepActionNameValue | str
    """Action to start."""

    parameters: list[WorkflowParameter] | Unset | None = UNSET
    """Parameters with new values."""

    data_requirements: list[WorkflowDataRequirement] | Unset | None = UNSET
    """Data that the steps use from now on."""


class WorkflowConditionResult(BaseModel):
    """Result of the conditions of a step."""

    result: Any = None
    """Outcome of the conditions, as a string or a truth value."""

    metric_list: list[WorkflowMetricValue] | None = None
    """Metrics that were compared."""


class WorkflowError(BaseModel):
    """Reason why a step failed."""

    error_code: str | None = None
    """Error code."""

    error_message: str | None = None
    """Error message."""


class WorkflowExecution(BaseModel):
    """Run of the steps of a workflow."""

    created_at: str | None = None
    """Creation time, in ISO 8601 format, with its UTC offset."""

    name: str | None = None
    """Name of the execution."""

    execution_id: str
    """ID of the execution."""

    description: str | None = None
    """Text that describes the execution."""

    status: WorkflowExecutionStatus
    """State of the execution."""

    workspace_id: str | None = None
    """ID of the workspace. 0 is the default workspace."""

    workflow_id: str | None = None
    """ID of the workflow."""

    workflow_name: str | None = None
    """Name that the workflow has."""

    scene_id: str | None = None
    """ID of the scene, which selects the steps that run."""

    scene_name: str | None = None
    """Name that the scene has."""

    steps_execution: list[WorkflowStepExecution] | None = None
    """State and results of each step."""

    sub_graphs: list[WorkflowSubGraph] | None = None
    """Groups of steps."""

    duration: str | None = None
    """Duration up to now."""

    events: list[str] | None = None
    """Events of the execution."""

    labels: list[str] | None = None
    """Labels of the execution."""

    data_requirements: list[WorkflowDataRequirement] | None = None
    """Data that the steps use."""

    parameters: list[WorkflowParameter] | None = None
    """Parameters that the steps use."""

    policies: WorkflowExecutionPolicies | None = None
    """Reuse of earlier results."""


class WorkflowExecutionPage(BasePage["WorkflowExecution"], items="items", total="total"):
    """One page of executions."""

    total: int | None = None
    """Total number of matches."""

    count: int | None = None
    """Number of executions in this page."""

    items: list[WorkflowExecution]
    """Executions in this page."""


class WorkflowExecutionPolicies(BaseModel):
    """Reuse of earlier results by an execution."""

    use_cache: bool | None = None
    """Whether steps reuse results of earlier executions."""


class WorkflowExecutionRequest(BaseModel):
    """Name, parameters and data of an execution. The service ignores what it sets itself, such as the state."""

    created_at: str | datetime | Unset | None = json_field(default=UNSET, time="iso-offset")
    """Creation time, in ISO 8601 format, with its UTC offset."""

    name: str | Unset | None = UNSET
    """Name of the execution."""

    body_execution_id: str | Unset | None = json_field(default=UNSET, key="execution_id")
    """ID of the execution in the body, which the service sets."""

    description: str | Unset | None = UNSET
    """Text that describes the execution."""

    status: WorkflowExecutionStatus | WorkflowExecutionStatusValue | str | Unset | None = UNSET
    """State of the execution."""

    workspace_id: str | Unset | None = UNSET
    """ID of the workspace. 0 is the default workspace."""

    body_workflow_id: str | Unset | None = json_field(default=UNSET, key="workflow_id")
    """ID of the workflow in the body, which is not needed beside the one in the path."""

    workflow_name: str | Unset | None = UNSET
    """Name that the workflow has."""

    scene_id: str | Unset | None = UNSET
    """ID of the scene, which selects the steps that run."""

    scene_name: str | Unset | None = UNSET
    """Name that the scene has."""

    steps_execution: list[WorkflowStepExecutionInput] | Unset | None = UNSET
    """State and results of each step."""

    sub_graphs: list[WorkflowSubGraph] | Unset | None = UNSET
    """Groups of steps."""

    duration: str | Unset | None = UNSET
    """Duration up to now."""

    events: list[str] | Unset | None = UNSET
    """Events of the execution."""

    labels: list[str] | Unset | None = UNSET
    """Labels of the execution."""

    data_requirements: list[WorkflowDataRequirement] | Unset | None = UNSET
    """Data that the steps use."""

    parameters: list[WorkflowParameter] | Unset | None = UNSET
    """Parameters that the steps use."""

    policies: WorkflowExecutionPolicies | Unset | None = UNSET
    """Reuse of earlier results."""


class WorkflowMetricValue(BaseModel):
    """Metric that a condition compared."""

    key: str | None = None
    """Name of the metric."""

    value: Any = None
    """Value of the metric, as any JSON."""


class WorkflowRerunInput(BaseModel):
    """Steps that a rerun repeats."""

    rerun_steps: list[str] | Unset | None = UNSET
    """Names of the steps to repeat."""


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


class WorkflowStepExecutionPolicy(BaseModel):
    """Action in progress on a step, and reuse of earlier results."""

    execution_policy: WorkflowStepActionName | None = None
    """Action that is carried out."""

    use_cache: bool | None = None
    """Whether the step reused an earlier result."""


class WorkflowStepMetric(BaseModel):
    """Metric that a step has written."""

    created_at: str | None = None
    """Creation time, in ISO 8601 format, with its UTC offset."""

    key: str | None = None
    """Name of the metric."""

    title: str | None = None
    """Title of the metric for display."""

    type: str | None = None
    """Form of display."""

    data: dict[str, Any] | None = None
    """Values of the metric."""
