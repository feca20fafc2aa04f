# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkflowStep`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .workflow_condition import WorkflowCondition
    from .workflow_step_input import WorkflowStepInput
    from .workflow_step_output import WorkflowStepOutput
    from .workflow_step_policy import WorkflowStepPolicy
    from .workflow_step_type import WorkflowStepType


class WorkflowStep(BaseModel):
    """Node in the graph of a workflow: work with inputs and outputs."""

    name: str
    """Name of the step, unique in the workflow: letters, also Chinese ones, digits, spaces, underscores and hyphens,
    beginning with a letter. From 1 to 64 characters.
    """

    type: WorkflowStepType | None = None
    """Work that the step does."""

    inputs: list[WorkflowStepInput] | None = None
    """Inputs of the step."""

    outputs: list[WorkflowStepOutput] | None = None
    """Outputs of the step."""

    created_at: str | None = None
    """Creation time, in ISO 8601 format, with its UTC offset."""

    title: str | None = None
    """Title for display."""

    description: str | None = None
    """Description of the step."""

    properties: dict[str, Any] | None = json_field(default=None, sensitive=True)
    """Settings of the work, such as the body of a training job."""

    depend_steps: list[str] | None = None
    """Names of the steps that must be complete before this one starts."""

    conditions: list[WorkflowCondition] | None = None
    """Conditions of a step of the type condition."""

    if_then_steps: list[str] | None = None
    """Names of the steps that run if the conditions are true."""

    else_then_steps: list[str] | None = None
    """Names of the steps that run if the conditions are false."""

    policy: WorkflowStepPolicy | None = None
    """Polling and maximum duration."""
