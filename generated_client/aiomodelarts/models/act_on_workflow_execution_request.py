# Generated from spec/ by `make generate`; do not edit.
"""The model `ActOnWorkflowExecutionRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .workflow_data_requirement import WorkflowDataRequirement
    from .workflow_execution_action_name import WorkflowExecutionActionName, WorkflowExecutionActionNameValue
    from .workflow_parameter import WorkflowParameter
    from .workflow_rerun_input import WorkflowRerunInput


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
