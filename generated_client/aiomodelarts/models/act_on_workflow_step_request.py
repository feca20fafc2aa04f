# Generated from spec/ by `make generate`; do not edit.
"""The model `ActOnWorkflowStepRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .workflow_data_requirement import WorkflowDataRequirement
    from .workflow_parameter import WorkflowParameter
    from .workflow_step_action_name import WorkflowStepActionName, WorkflowStepActionNameValue


class ActOnWorkflowStepRequest(BaseModel):
    """Action on a step of an execution."""

    action_name: WorkflowStepActionName | WorkflowStepActionNameValue | str
    """Action to start."""

    parameters: list[WorkflowParameter] | Unset | None = UNSET
    """Parameters with new values."""

    data_requirements: list[WorkflowDataRequirement] | Unset | None = UNSET
    """Data that the steps use from now on."""
