# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkflowExecutionRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from datetime import datetime

    from .workflow_data_requirement import WorkflowDataRequirement
    from .workflow_execution_policies import WorkflowExecutionPolicies
    from .workflow_execution_status import WorkflowExecutionStatus, WorkflowExecutionStatusValue
    from .workflow_parameter import WorkflowParameter
    from .workflow_step_execution_input import WorkflowStepExecutionInput
    from .workflow_sub_graph import WorkflowSubGraph


class WorkflowExecutionRequest(BaseModel):
    """Name, parameters and data of an execution. The service ignores what it sets itself, such as the state."""

    created_at: str | datetime | Unset | None = UNSET
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
