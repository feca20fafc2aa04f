# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkflowBasics`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
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


class WorkflowBasics(BaseModel):
    """Definition of a workflow, as sent and returned."""

    name: str | None = None
    """Name of the workflow: letters, also Chinese ones, digits, spaces, underscores and hyphens, beginning with a
    letter. From 1 to 64 characters.
    """

    description: str | None = None
    """Description of the workflow."""

    steps: list[WorkflowStep] | None = None
    """Steps of the workflow, which form a directed graph without cycles."""

    user_name: str | None = None
    """Name of the user who created the workflow."""

    workspace_id: str | None = None
    """ID of the workspace. 0 is the default workspace."""

    data_requirements: list[WorkflowDataRequirement] | None = None
    """Data that the steps need as input."""

    data: list[WorkflowData] | None = None
    """Data that the workflow contains."""

    parameters: list[WorkflowParameter] | None = None
    """Parameters that the steps refer to."""

    source_workflow_id: str | None = None
    """ID of the workflow to copy. Mandatory for a copy."""

    gallery_subscription: WorkflowGallerySubscription | None = None
    """Asset of AI Gallery from which the workflow comes."""

    latest_execution: WorkflowLatestExecution | None = None
    """Summary of the execution that was created last."""

    run_count: int | None = None
    """Number of executions up to now. At least 0."""

    param_ready: bool | None = None
    """Whether all mandatory parameters have values."""

    source: str | None = None
    """Origin of the workflow. ai_gallery means that it was imported from AI Gallery."""

    storages: list[WorkflowStorage] | None = None
    """Root folders that the steps share."""

    labels: list[str] | None = None
    """Labels of the workflow."""

    assets: list[WorkflowAsset] | None = None
    """Assets of AI Gallery that the workflow uses."""

    sub_graphs: list[WorkflowSubGraph] | None = None
    """Groups of steps."""

    extend: dict[str, Any] | None = json_field(default=None, sensitive=True)
    """Further fields of a workflow that is billed."""

    policy: WorkflowPolicy | None = None
    """Scenes, which run a part of the steps."""

    with_subscription: bool | None = None
    """Whether notifications by SMN are switched on."""

    smn_switch: bool | None = None
    """Whether SMN sends notifications about the workflow."""

    subscription_id: str | None = None
    """ID of the subscription to notifications."""

    exeml_template_id: str | None = None
    """ID of the template of automatic learning."""

    last_modified_at: str | None = None
    """Last change, in ISO 8601 format, with its UTC offset."""

    package: WorkflowPackage | None = None
    """Package of a workflow that is billed."""
