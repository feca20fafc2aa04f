# Generated from spec/ by `make generate`; do not edit.
"""Models of `workspaces`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .workspaces_enumerations import WorkspaceStatus, WorkspaceVerdictKind


class CheckWorkspaceAuthorizationRequest(BaseModel):
    """Actions to check."""

    requests: list[WorkspaceActionInput]
    """Actions and the resources on which they are to be performed."""


class CreateWorkspaceRequest(BaseModel):
    """Name, description and access settings of a new workspace."""

    name: str
    """Name of the workspace. The name "default" is reserved."""

    description: str | Unset | None = UNSET
    """Description of the workspace."""

    enterprise_project_id: str | Unset | None = UNSET
    """ID of the enterprise project. 0 is the default enterprise project. Default of the service: '0'."""

    auth_type: str | Unset | None = UNSET
    """Users who can access the workspace. PUBLIC allows all users of the account, PRIVATE only the owner, and
    INTERNAL the users in grants. Upper and lower case are accepted. Matches
    `^(PUBLIC|PRIVATE|INTERNAL|public|private|internal)$`.
    """

    grants: list[WorkspaceGrant] | Unset | None = UNSET
    """Users who can access the workspace if auth_type is INTERNAL."""


class UpdateWorkspaceQuotasRequest(BaseModel):
    """Quotas to change for a workspace."""

    quotas: list[WorkspaceQuotaInput]
    """Quotas to change."""


class UpdateWorkspaceRequest(BaseModel):
    """New name, description or access settings of a workspace."""

    name: str | Unset | None = UNSET
    """New name of the workspace. The name "default" is reserved."""

    description: str | Unset | None = UNSET
    """Description of the workspace."""

    auth_type: str | Unset | None = UNSET
    """Users who can access the workspace. PUBLIC allows all users of the account, PRIVATE only the owner, and
    INTERNAL the users in grants. Upper and lower case are accepted. Matches
    `^(PUBLIC|PRIVATE|INTERNAL|public|private|internal)$`.
    """

    grants: list[WorkspaceGrant] | Unset | None = UNSET
    """Users who can access the workspace from now on if auth_type is INTERNAL."""


class Workspace(BaseModel):
    """Workspace with its state and access settings."""

    id: str | int
    """ID of the workspace. 0 is the default workspace."""

    name: str
    """Name of the workspace."""

    description: str | None = None
    """Description of the workspace."""

    owner: str
    """Name of the owner of the workspace."""

    create_time: int
    """Creation time, in milliseconds since 1970."""

    update_time: int
    """Last update time, in milliseconds since 1970."""

    auth_type: str
    """Users who can access the workspace, as PUBLIC, PRIVATE or INTERNAL. Can be in lower case."""

    enterprise_project_id: str
    """ID of the enterprise project."""

    enterprise_project_name: str | None = None
    """Name of the enterprise project that is charged for the workspace."""

    status: WorkspaceStatus
    """Current state of the workspace."""

    status_info: str | None = None
    """Reason for a failure. Empty if there is none."""

    grants: list[WorkspaceGrant] | None = None
    """Users who can access the workspace if auth_type is INTERNAL. Not included in lists."""


class WorkspaceActionInput(BaseModel):
    """An action to check."""

    action_id: str | Unset | None = UNSET
    """UUID of the check, chosen by the caller, for finding it in logs."""

    action: str
    """Action as in IAM policies, such as modelarts:notebook:create."""

    resource: str | Unset | None = UNSET
    """Resource on which to perform the action."""

    service_attributes: dict[str, str] | Unset | None = UNSET
    """Attributes of the resource."""


class WorkspaceAuthorization(BaseModel):
    """Verdicts on the checked actions."""

    results: list[WorkspaceVerdict]
    """One verdict for each action."""


class WorkspaceDenial(BaseModel):
    """Policy that denies an action."""

    policy_name: str | None = None
    """IAM policy that denies the action."""

    condition: list[WorkspaceDenialCondition] | None = None
    """Conditions of the policy that apply."""


class WorkspaceDenialCondition(BaseModel):
    """Condition of a policy."""

    key: str | None = None
    """Attribute that is compared."""

    operator: str | None = None
    """Operator of the comparison."""

    value: list[str] | None = None
    """Values with which the attribute is compared."""


class WorkspaceGrant(BaseModel):
    """User who can access a workspace. One of the two fields is sufficient, and user_id takes precedence."""

    user_id: str | None = None
    """ID of the IAM user."""

    user_name: str | None = None
    """Name of the IAM user."""

    user_type: str | None = None
    """Type of the user or group that is granted access. Huawei Cloud only."""


class WorkspacePage(BasePage["Workspace"], items="workspaces", total="total_count"):
    """One page of workspaces."""

    total_count: int
    """Total number of matches."""

    count: int
    """Number of items on this page."""

    workspaces: list[Workspace]
    """Workspaces on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class WorkspaceQuota(BaseModel):
    """Quota of a workspace for one type of resource."""

    name_en: str | None = None
    """Name of the quota in English."""

    name_cn: str | None = None
    """Name of the quota in Chinese."""

    resource: str
    """Code of the limited resource, such as exemlProject.gpu_duration."""

    quota: int
    """Maximum amount that the workspace can use. -1 means no limit."""

    min_quota: int | None = None
    """Lowest value that can be set."""

    max_quota: int | None = None
    """Highest value that can be set."""

    unit_en: str | None = None
    """Unit of the amounts in English."""

    unit_cn: str | None = None
    """Unit of the amounts in Chinese."""

    update_time: int | None = None
    """Last update time, in milliseconds since 1970."""

    used_quota: float | None = None
    """Amount in use. Not included in the response to an update. null if the usage is not counted."""


class WorkspaceQuotaInput(BaseModel):
    """Quota to set for one type of resource."""

    resource: str
    """Code of the resource to limit, as returned by the list of quotas."""

    quota: int
    """Maximum amount that the workspace can use, between min_quota and max_quota. -1 means no limit. At least -1."""


class WorkspaceQuotaPage(BasePage["WorkspaceQuota"], items="quotas"):
    """All quotas of a workspace, one for each type of resource."""

    quotas: list[WorkspaceQuota]
    """Quotas, one for each type of resource."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class WorkspaceReference(BaseModel):
    """ID of the changed or deleted workspace."""

    workspace_id: str
    """ID of the workspace."""


class WorkspaceUser(BaseModel):
    """User who can be granted access to a workspace."""

    user_name: str = json_field(key="userName")
    """Name of the user or group."""


class WorkspaceUserPage(BasePage["WorkspaceUser"], items="users"):
    """Users who can be granted access."""

    users: list[WorkspaceUser]
    """Users of the account."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class WorkspaceVerdict(BaseModel):
    """Verdict on one action."""

    action: str | None = None
    """Action as in IAM policies."""

    verdict: WorkspaceVerdictKind
    """Whether the action is allowed."""

    action_id: str | None = None
    """UUID of the check, from the request."""

    resource: str | None = None
    """Resource of the action."""

    cause: list[WorkspaceDenial] | None = None
    """Policies that deny the action."""
