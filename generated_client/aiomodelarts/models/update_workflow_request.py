# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdateWorkflowRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .workflow_data_requirement import WorkflowDataRequirement
    from .workflow_parameter import WorkflowParameter
    from .workflow_step import WorkflowStep
    from .workflow_storage import WorkflowStorage


class UpdateWorkflowRequest(BaseModel):
    """Changes to a workflow."""

    name: str | Unset | None = UNSET
    """New name: letters, digits, underscores and hyphens, beginning with a letter. From 1 to 64 characters."""

    description: str | Unset | None = UNSET
    """New text that describes the workflow."""

    data_requirements: list[WorkflowDataRequirement] | Unset | None = UNSET
    """Data that the steps need as input."""

    parameters: list[WorkflowParameter] | Unset | None = UNSET
    """Parameters that the steps refer to."""

    storages: list[WorkflowStorage] | Unset | None = UNSET
    """Root folders that the steps share."""

    labels: list[str] | Unset | None = UNSET
    """Labels of the workflow."""

    smn_switch: bool | Unset | None = UNSET
    """Whether SMN sends notifications about the workflow."""

    steps: list[WorkflowStep] | Unset | None = UNSET
    """Steps of the workflow, in place of the existing ones."""
