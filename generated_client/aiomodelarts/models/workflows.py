# Generated from spec/ by `make generate`; do not edit.
"""Models of `workflows`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from datetime import datetime

    from .workflow_executions import WorkflowStepExecution
    from .workflow_executions_enumerations import WorkflowExecutionStatus
    from .workflows_enumerations import (
        WorkflowAssetType,
        WorkflowConditionType,
        WorkflowDataRequirementType,
        WorkflowDataType,
        WorkflowInputType,
        WorkflowOutputType,
        WorkflowParameterType,
        WorkflowStepType,
        WorkflowStorageType,
        WorkflowTodoStatus,
    )


class AuthorizeWorkflowServicesRequest(BaseModel):
    """Service and consumption to authorize."""

    main_service_id: str | Unset | None = UNSET
    """ID of the real-time service."""

    content_id: str | Unset | None = UNSET
    """ID of the asset in AI Gallery."""

    consume: WorkflowConsumptionInput | Unset | None = UNSET
    """Consumption to authorize."""


class BuyWorkflowPackageRequest(BaseModel):
    """Order of a package. The service sets the state, the times and the ID."""

    status: str | Unset | None = UNSET
    """State of the package."""

    pool_id: str | Unset | None = UNSET
    """ID of the resource pool."""

    service_id: str | Unset | None = UNSET
    """ID of the real-time service."""

    body_workflow_id: str | Unset | None = json_field(default=UNSET, key="workflow_id")
    """ID of the workflow."""

    order: WorkflowPackageOrder | Unset | None = UNSET
    """Order and its price."""

    consume_limit: int | Unset | None = UNSET
    """Limit of the consumption."""

    current_consume: int | Unset | None = UNSET
    """Consumption up to now."""

    current_date: str | Unset | None = UNSET
    """Date of the consumption."""

    limit_enable: bool | Unset | None = UNSET
    """Whether the limit applies."""

    created_at: str | datetime | Unset | None = json_field(default=UNSET, time="iso-offset")
    """Creation time, in ISO 8601 format, with its UTC offset."""

    package_id: str | Unset | None = UNSET
    """ID of the package, which the service sets."""


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

    last_modified_at: str | datetime | Unset | None = json_field(default=UNSET, time="iso-offset")
    """Last change, in ISO 8601 format, with its UTC offset."""

    package: WorkflowPackage | Unset | None = UNSET
    """Package of a workflow that is billed."""


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


class Workflow(BaseModel):
    """A workflow: steps, the data and parameters that they need, and its latest execution."""

    name: str
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

    workflow_id: str
    """ID of the workflow."""

    created_at: str | None = None
    """Creation time, in ISO 8601 format, with its UTC offset."""


class WorkflowAsset(BaseModel):
    """Asset of AI Gallery that a workflow uses."""

    name: str | None = None
    """Name of the asset."""

    type: WorkflowAssetType | None = None
    """Kind of the asset."""

    content_id: str | None = None
    """ID of the asset in AI Gallery."""

    subscription_id: str | None = None
    """ID of the subscription in AI Gallery."""

    expired_at: str | None = json_field(default=None, time="iso-offset")
    """Expiration time, in ISO 8601 format, with its UTC offset."""


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

    last_modified_at: str | None = json_field(default=None, time="iso-offset")
    """Last change, in ISO 8601 format, with its UTC offset."""

    package: WorkflowPackage | None = None
    """Package of a workflow that is billed."""


class WorkflowComparedColumns(BaseModel):
    """Names of parameters and metrics by which executions can be compared."""

    parameters: list[str] | None = None
    """Names of parameters."""

    metrics: list[str] | None = None
    """Names of metrics."""


class WorkflowCondition(BaseModel):
    """Comparison of two values."""

    type: WorkflowConditionType | None = None
    """Comparison, or a combination of conditions."""

    left: Any = None
    """Left value, usually a reference such as $ref/parameters/ and a name."""

    right: Any = None
    """Right value, as any JSON."""


class WorkflowConstraint(BaseModel):
    """Constraint on a field of the data."""

    attribute: str | None = None
    """Field of the data."""

    operator: str | None = None
    """Comparison with the value."""

    value: Any = None
    """Value to compare with, as any JSON."""


class WorkflowConsumptionInput(BaseModel):
    """Consumption of a workflow that is billed."""

    period: str | Unset | None = UNSET
    """Billing period, such as hour."""

    value: int | Unset | None = UNSET
    """Number of periods for which the workflow may be used."""


class WorkflowData(BaseModel):
    """Data that a workflow brings along."""

    name: str | None = None
    """Name of the data: letters, digits, underscores and hyphens, beginning with a letter. From 1 to 64 characters.
    Matches `^[A-Za-z][A-Za-z0-9_-]*$`.
    """

    type: WorkflowDataType | None = None
    """Kind of the data."""

    value: dict[str, Any] | None = None
    """The data, such as a folder in OBS."""

    used_steps: list[str] | None = None
    """Names of the steps that use the data."""


class WorkflowDataRequirement(BaseModel):
    """Data that steps need as input."""

    name: str
    """Name of the data: letters, digits, underscores and hyphens, beginning with a letter. From 1 to 64 characters.
    Matches `^[A-Za-z][A-Za-z0-9_-]*$`.
    """

    type: WorkflowDataRequirementType
    """Kind of the data."""

    conditions: list[WorkflowConstraint] | None = None
    """Constraints on the data."""

    value: dict[str, Any] | None = None
    """The data, such as a folder in OBS."""

    used_steps: list[str] | None = None
    """Names of the steps that use the data."""

    delay: bool | None = None
    """Whether the data may be chosen after the execution has started."""


class WorkflowGallerySubscription(BaseModel):
    """Subscription to an asset of AI Gallery."""

    content_id: str | None = None
    """ID of the asset."""

    version_id: str | None = None
    """ID of the version."""

    expired_at: str | None = json_field(default=None, time="iso-offset")
    """Expiration time, in ISO 8601 format, with its UTC offset."""


class WorkflowLatestExecution(BaseModel):
    """Summary of the latest execution."""

    execution_id: str | None = None
    """ID of the execution."""

    created_at: str | None = json_field(default=None, time="iso-offset")
    """Creation time, in ISO 8601 format, with its UTC offset."""

    status: WorkflowExecutionStatus | None = None
    """State of the execution."""

    running_steps: list[str] | None = None
    """Names of the running steps."""

    current_steps: list[str] | None = None
    """Names of the current steps."""

    duration: int | None = None
    """Duration up to now."""


class WorkflowOverview(BaseModel):
    """Number of workflows by state."""

    total: int
    """Number of all matching workflows."""

    stat: dict[str, int]
    """Number of workflows in each state. States without workflows may be missing."""


class WorkflowPackage(BaseModel):
    """Package of a workflow that is billed."""

    status: str | None = None
    """State of the package."""

    pool_id: str | None = None
    """ID of the resource pool."""

    service_id: str | None = None
    """ID of the real-time service."""

    workflow_id: str | None = None
    """ID of the workflow."""

    order: WorkflowPackageOrder | None = None
    """Order and its price."""

    consume_limit: int | None = None
    """Limit of the consumption."""

    current_consume: int | None = None
    """Consumption up to now."""

    current_date: str | None = None
    """Date of the consumption."""

    limit_enable: bool | None = None
    """Whether the limit applies."""

    created_at: str | None = json_field(default=None, time="iso-offset")
    """Creation time, in ISO 8601 format, with its UTC offset."""

    package_id: str | None = None
    """ID of the package, which the service sets."""


class WorkflowPackageOrder(BaseModel):
    """Number of packages in an order, and the price of each."""

    id: str | None = None
    """ID of the order."""

    sku: WorkflowPackageProduct
    """Product and its price."""

    sku_count: int = json_field(digits=True)
    """Number of packages. At least 1."""


class WorkflowPackageProduct(BaseModel):
    """Product and its price."""

    code: str | None = None
    """Code of the product in the bill."""

    period: int | None = json_field(default=None, digits=True)
    """Duration that is billed at once."""

    queries_limit: int | None = None
    """Number of included queries."""

    price: float | None = None
    """Price of the product."""


class WorkflowPage(BasePage["Workflow"], items="items", total="count"):
    """One page of workflows."""

    unfiltered_total: int | None = json_field(default=None, key="total")
    """Number of all workflows of the user."""

    count: int | None = None
    """Total number of matches."""

    items: list[Workflow]
    """Workflows in this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class WorkflowParameter(BaseModel):
    """Value that steps refer to by a name, with its type and limits."""

    name: str | None = None
    """Name of the parameter: letters, digits, underscores and hyphens, beginning with a letter. From 1 to 64
    characters. Matches `^[A-Za-z][A-Za-z0-9_-]*$`.
    """

    type: WorkflowParameterType | None = None
    """Kind of value."""

    description: str | None = None
    """Text that explains the meaning."""

    example: Any = None
    """Example of a value, as any JSON."""

    delay: bool | None = None
    """Whether the value may be set after the execution has started. Defaults to false."""

    default: Any = json_field(default=None, sensitive=True)
    """Value that is used if no other is set, as any JSON."""

    value: Any = json_field(default=None, sensitive=True)
    """Value of the parameter, as any JSON."""

    enum: list[Any] | None = None
    """Allowed values, as any JSON."""

    used_steps: list[str] | None = None
    """Names of the steps that use the parameter."""

    format: str | None = None
    """Notation that the value has, such as flavor."""

    constraint: dict[str, Any] | None = None
    """Limits of the value, such as a range."""


class WorkflowPolicy(BaseModel):
    """Scenes of a workflow."""

    use_scene: str | None = None
    """Name of the selected scene."""

    scene_id: str | None = None
    """ID of the selected scene."""

    scenes: list[WorkflowScene] | None = None
    """Subsets of steps to select from."""


class WorkflowScene(BaseModel):
    """Scene, which runs a part of the steps."""

    id: str | None = None
    """ID of the scene."""

    name: str | None = None
    """Name of the scene."""

    steps: list[str] | None = None
    """Names of the steps that run."""


class WorkflowServiceAuthorization(BaseModel):
    """Result of the authorization."""

    result: str | None = None
    """Outcome of the check."""


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

    created_at: str | None = json_field(default=None, time="iso-offset")
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


class WorkflowStepExecutionPage(BasePage["WorkflowStepExecution"], items="items", total="total"):
    """One page of step executions."""

    total: int | None = None
    """Total number of step executions."""

    count: int | None = None
    """Number of step executions in this page."""

    items: list[WorkflowStepExecution]
    """Step executions in this page."""

    default_order: str | None = None
    """Field by which the service sorts by default."""

    compare_columns: WorkflowComparedColumns | None = None
    """Columns by which executions can be compared."""


class WorkflowStepInput(BaseModel):
    """Data that a step reads."""

    name: str | None = None
    """Name of the input: letters, digits, underscores and hyphens. From 1 to 64 characters."""

    type: WorkflowInputType | None = None
    """Kind of the input."""

    data: Any = None
    """Data of the input, usually a reference such as $ref/data/ and a name."""

    value: Any = None
    """Value of the input, as any JSON."""


class WorkflowStepOutput(BaseModel):
    """Data that a step writes."""

    name: str | None = None
    """Name of the output."""

    type: WorkflowOutputType | None = None
    """Kind of the output."""

    config: dict[str, Any] | None = json_field(default=None, sensitive=True)
    """Settings of the output, such as obs_url, its folder in OBS."""


class WorkflowStepPolicy(BaseModel):
    """Polling and maximum duration of a step."""

    poll_interval_seconds: int | None = json_field(default=None, digits=True, time="duration-seconds")
    """Interval between two polls of the work, in seconds."""

    max_execution_minutes: int | None = json_field(default=None, digits=True, time="duration-minutes")
    """Maximum duration of the step, in minutes."""


class WorkflowStorage(BaseModel):
    """Root folder that steps share."""

    name: str | None = None
    """Name of the storage: letters, digits, underscores and hyphens, beginning with a letter. From 1 to 64
    characters. Matches `^[A-Za-z][A-Za-z0-9_-]*$`.
    """

    type: WorkflowStorageType | None = None
    """Kind of the storage."""

    path: str | None = None
    """Root folder in OBS."""


class WorkflowSubGraph(BaseModel):
    """Group of steps."""

    name: str | None = None
    """Name of the group."""

    steps: list[str] | None = None
    """Names of the steps in the group."""


class WorkflowTodo(BaseModel):
    """Step that waits for input."""

    time: str | None = None
    """Time since which the step waits."""

    duration: int | None = None
    """Duration of the execution up to now."""

    workflow_id: str | None = None
    """ID of the workflow."""

    workflow_name: str | None = None
    """Name that the workflow has."""

    execution_id: str | None = None
    """ID of the execution."""

    step_name: str | None = None
    """Name of the step, unique in the workflow."""

    step_title: str | None = None
    """Title of the step for display."""

    status: WorkflowTodoStatus | None = None
    """State of the step."""


class WorkflowTodoPage(BasePage["WorkflowTodo"], items="items", total="total"):
    """Steps that wait for input."""

    items: list[WorkflowTodo]
    """Waiting steps."""

    total: int | None = None
    """Number of waiting steps."""
