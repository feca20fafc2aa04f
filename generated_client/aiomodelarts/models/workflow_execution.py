# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkflowExecution`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .workflow_data_requirement import WorkflowDataRequirement
    from .workflow_execution_policies import WorkflowExecutionPolicies
    from .workflow_execution_status import WorkflowExecutionStatus
    from .workflow_parameter import WorkflowParameter
    from .workflow_step_execution import WorkflowStepExecution
    from .workflow_sub_graph import WorkflowSubGraph


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
