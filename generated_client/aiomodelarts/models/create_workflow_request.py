# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateWorkflowRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from datetime import datetime

    from .workflow_asset import WorkflowAsset
    from .workflow_data import WorkflowData
    from .workflow_data_requirement import WorkflowDataRequirement
    from .workflow_gallery_subscription import WorkflowGallerySubscription
    from .workflow_latest_execution import WorkflowLatestExecution
    from .workflow_package import WorkflowPackage
    from .workflow_parameter import WorkflowParameter
    from .workflow_policy import WorkflowPolicy
    from .workflow_step import WorkflowStep
    from .workflow_storage import WorkflowStorage
    from .workflow_sub_graph import WorkflowSubGraph


class CreateWorkflowRequest(BaseModel):
    """A new workflow. The service sets what it returns about executions and times."""

    name: str
    """Name of the workflow: letters, also Chinese ones, digits, spaces, underscores and hyphens, beginning with a
    letter. From 1 to 64 characters.
    """

    description: str | Unset | None = UNSET
    """Description of the workflow."""

    steps: list[WorkflowStep] | Unset | None = UNSET
    """Steps of the workflow, which form a directed graph without cycles."""

    user_name: str | Unset | None = UNSET
    """Name of the user who created the workflow."""

    workspace_id: str | Unset | None = UNSET
    """ID of the workspace. 0 is the default workspace."""

    data_requirements: list[WorkflowDataRequirement] | Unset | None = UNSET
    """Data that the steps need as input."""

    data: list[WorkflowData] | Unset | None = UNSET
    """Data that the workflow contains."""

    parameters: list[WorkflowParameter] | Unset | None = UNSET
    """Parameters that the steps refer to."""

    source_workflow_id: str | Unset | None = UNSET
    """ID of the workflow to copy. Mandatory for a copy."""

    gallery_subscription: WorkflowGallerySubscription | Unset | None = UNSET
    """Asset of AI Gallery from which the workflow comes."""

    latest_execution: WorkflowLatestExecution | Unset | None = UNSET
    """Summary of the execution that was created last."""

    run_count: int | Unset | None = UNSET
    """Number of executions up to now. At least 0."""

    param_ready: bool | Unset | None = UNSET
    """Whether all mandatory parameters have values."""

    source: str | Unset | None = UNSET
    """Origin of the workflow. ai_gallery means that it was imported from AI Gallery."""

    storages: list[WorkflowStorage] | Unset | None = UNSET
    """Root folders that the steps share."""

    labels: list[str] | Unset | None = UNSET
    """Labels of the workflow."""

    assets: list[WorkflowAsset] | Unset | None = UNSET
    """Assets of AI Gallery that the workflow uses."""

    sub_graphs: list[WorkflowSubGraph] | Unset | None = UNSET
    """Groups of steps."""

    extend: dict[str, Any] | Unset | None = json_field(default=UNSET, sensitive=True)
    """Further fields of a workflow that is billed."""

    policy: WorkflowPolicy | Unset | None = UNSET
    """Scenes, which run a part of the steps."""

    with_subscription: bool | Unset | None = UNSET
    """Whether notifications by SMN are switched on."""

    smn_switch: bool | Unset | None = UNSET
    """Whether SMN sends notifications about the workflow."""

    subscription_id: str | Unset | None = UNSET
    """ID of the subscription to notifications."""

    exeml_template_id: str | Unset | None = UNSET
    """ID of the template of automatic learning."""

    last_modified_at: str | datetime | Unset | None = UNSET
    """Last change, in ISO 8601 format, with its UTC offset."""

    package: WorkflowPackage | Unset | None = UNSET
    """Package of a workflow that is billed."""
