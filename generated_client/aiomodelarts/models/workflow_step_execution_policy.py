# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkflowStepExecutionPolicy`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .workflow_step_action_name import WorkflowStepActionName


class WorkflowStepExecutionPolicy(BaseModel):
    """Action in progress on a step, and reuse of earlier results."""

    execution_policy: WorkflowStepActionName | None = None
    """Action that is carried out."""

    use_cache: bool | None = None
    """Whether the step reused an earlier result."""
