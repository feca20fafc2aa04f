# Generated from spec/ by `make generate`; do not edit.
"""The resource `workspaces`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from .. import operations
from ..core.finding.find import FindSpec, find
from ..core.operation.extra import extra_of
from ..core.operation.operation import Request
from ..core.pagination import Pager
from ..core.resource import Resource
from ..core.unset import UNSET, Unset
from ..core.waiting.wait import ProgressCallback, Target, act_and_wait, wait_gone, wait_until

if TYPE_CHECKING:
    from .. import models, params


class Workspaces(Resource):
    """Workspaces, which separate the resources of teams within a project, with quotas for each."""

    __slots__ = ()

    async def check_authorization(
        self,
        workspace_id: str | int,
        *,
        requests: Sequence[models.WorkspaceActionInput | params.WorkspaceActionInput],
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.WorkspaceAuthorization:
        """Check whether the caller may use resources of a workspace.

        Returns for each action whether it is allowed, with the reasons if it is denied. Huawei Cloud only.

        Args:
            workspace_id: ID of the workspace. 0 is the default workspace.
            requests: Actions and the resources on which they are to be performed.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `workspace_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ValidateAuthorization.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.VALIDATE_AUTHORIZATION,
            path_values={
                "workspace_id": workspace_id,
            },
            body={
                "requests": requests,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def create(
        self,
        *,
        name: str,
        description: str | Unset | None = UNSET,
        enterprise_project_id: str | Unset | None = UNSET,
        auth_type: str | Unset | None = UNSET,
        grants: Sequence[models.WorkspaceGrant | params.WorkspaceGrant] | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Workspace:
        """Create a workspace. (withdrawn)

        Returns the stored workspace. You can use it when its status is NORMAL.

        Args:
            name: Name of the workspace. The name "default" is reserved.
            description: Description of the workspace.
            enterprise_project_id: ID of the enterprise project. 0 is the default enterprise project. Default of the
                service: '0'.
            auth_type: Users who can access the workspace. PUBLIC allows all users of the account, PRIVATE only the
                owner, and INTERNAL the users in grants. Upper and lower case are accepted. Matches
                `^(PUBLIC|PRIVATE|INTERNAL|public|private|internal)$`.
            grants: Users who can access the workspace if auth_type is INTERNAL.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://docs.otc.t-systems.com/modelarts/api-ref/workspace_management/creating_a_workspace.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_WORKSPACE,
            body={
                "name": name,
                "description": description,
                "enterprise_project_id": enterprise_project_id,
                "auth_type": auth_type,
                "grants": grants,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def delete(
        self,
        workspace_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.WorkspaceReference:
        """Delete a workspace. (withdrawn)

        The state of the workspace changes to DELETING, and then the workspace is removed. If the deletion fails, the
        state is DELETE_FAILED and status_info contains the reason.

        Args:
            workspace_id: ID of the workspace. 0 is the default workspace.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `workspace_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://docs.otc.t-systems.com/modelarts/api-ref/workspace_management/deleting_a_workspace.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_WORKSPACE,
            path_values={
                "workspace_id": workspace_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get(
        self,
        workspace_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Workspace:
        """Get a workspace. (withdrawn)

        Returns the settings and the state of the workspace, and the users who have access.

        Args:
            workspace_id: ID of the workspace. 0 is the default workspace.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `workspace_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/workspace_management/querying_details_about_a_workspace.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_WORKSPACE_INFO,
            path_values={
                "workspace_id": workspace_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        offset: int | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        sort_by: models.WorkspaceSortKey | models.WorkspaceSortKeyValue | Unset | None = UNSET,
        order: models.SortOrder | models.SortOrderValue | Unset | None = UNSET,
        enterprise_project_id: str | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        filter_accessible: bool | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.WorkspacePage, models.Workspace]:
        """List the workspaces of the project. (withdrawn)

        Returns one page of workspaces and the total number of matches. The grants of the workspaces are not included.

        Args:
            offset: Number of workspaces or pages to skip. It is not certain which of the two is counted, but the
                pager detects it. Default of the service: 0. At least 0.
            limit: Maximum number of items to return. Default of the service: 1000. At least 1.
            sort_by: Field to sort by.
            order: Sort order.
            enterprise_project_id: ID of the enterprise project to filter by.
            name: Name to search for.
            filter_accessible: Whether to return only workspaces that the caller can access.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/workspace_management/querying_a_workspace_list.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_WORKSPACES,
            query={
                "offset": offset,
                "limit": limit,
                "sort_by": sort_by,
                "order": order,
                "enterprise_project_id": enterprise_project_id,
                "name": name,
                "filter_accessible": filter_accessible,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_quotas(
        self,
        workspace_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.WorkspaceQuotaPage, models.WorkspaceQuota]:
        """List the quotas of a workspace. (withdrawn)

        Returns all quotas in one response, with their allowed range and current usage.

        Args:
            workspace_id: ID of the workspace. 0 is the default workspace.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ValueError: `workspace_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/workspace_management/querying_a_workspace_quota.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_WORKSPACE_QUOTAS,
            path_values={
                "workspace_id": workspace_id,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_users(
        self,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.WorkspaceUserPage, models.WorkspaceUser]:
        """List the users who can be granted access to workspaces.

        Returns the names of the users of the account. Huawei Cloud only.

        Args:
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ListUsers.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_USERS,
            extra=extra,
        )
        return self._client.pager(request)

    async def update(
        self,
        workspace_id: str | int,
        *,
        name: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        auth_type: str | Unset | None = UNSET,
        grants: Sequence[models.WorkspaceGrant | params.WorkspaceGrant] | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.WorkspaceReference:
        """Change the name, description or access of a workspace. (withdrawn)

        All fields are optional. The response contains only the ID. Get the workspace to see its new settings.

        Args:
            workspace_id: ID of the workspace. 0 is the default workspace.
            name: New name of the workspace. The name "default" is reserved.
            description: Description of the workspace.
            auth_type: Users who can access the workspace. PUBLIC allows all users of the account, PRIVATE only the
                owner, and INTERNAL the users in grants. Upper and lower case are accepted. Matches
                `^(PUBLIC|PRIVATE|INTERNAL|public|private|internal)$`.
            grants: Users who can access the workspace from now on if auth_type is INTERNAL.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `workspace_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/workspace_management/modifying_a_workspace.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.UPDATE_WORKSPACE,
            path_values={
                "workspace_id": workspace_id,
            },
            body={
                "name": name,
                "description": description,
                "auth_type": auth_type,
                "grants": grants,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def update_quotas(
        self,
        workspace_id: str | int,
        *,
        quotas: Sequence[models.WorkspaceQuotaInput | params.WorkspaceQuotaInput],
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.WorkspaceQuotaPage:
        """Change the quotas of a workspace. (withdrawn)

        Sets the limits in the request and returns them without their current usage.

        Args:
            workspace_id: ID of the workspace. 0 is the default workspace.
            quotas: Quotas to change.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `workspace_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/workspace_management/modifying_a_workspace_quota.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.UPDATE_WORKSPACE_QUOTAS,
            path_values={
                "workspace_id": workspace_id,
            },
            body={
                "quotas": quotas,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def find(
        self,
        name_or_id: str | int,
        *,
        enterprise_project_id: str | Unset | None = UNSET,
        filter_accessible: bool | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Workspace | None:
        """Find one of the workspaces of the project by its exact name or ID.

        Searches for the name on the server, keeps only exact matches, and then reads the resource with this ID. This
        takes two or three requests if few names are similar.

        Args:
            name_or_id: Exact name or ID, case-sensitive.
            enterprise_project_id: ID of the enterprise project to filter by.
            filter_accessible: Whether to return only workspaces that the caller can access.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            The item, as in the list, or None if there is none.

        Raises:
            ValueError: `name_or_id` is empty.
            AmbiguousName: Several resources have this name, or one has it as its ID; the error lists their IDs.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/workspace_management/querying_a_workspace_list.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_WORKSPACES,
            query={
                "enterprise_project_id": enterprise_project_id,
                "filter_accessible": filter_accessible,
            },
            extra=extra,
        )
        return await find(
            self._client,
            request,
            name_or_id,
            FindSpec(
                name=("name",),
                id=("id",),
                filter={"name": "{name}"},
                get=operations.SHOW_WORKSPACE_INFO,
                argument="workspace_id",
            ),
        )

    async def create_and_wait(
        self,
        *,
        name: str,
        description: str | Unset | None = UNSET,
        enterprise_project_id: str | Unset | None = UNSET,
        auth_type: str | Unset | None = UNSET,
        grants: Sequence[models.WorkspaceGrant | params.WorkspaceGrant] | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.Workspace:
        """Create a workspace, then wait for the result.

        Returns the stored workspace. You can use it when its status is NORMAL.

        The client then polls ShowWorkspaceInfo until the state is NORMAL.

        Args:
            name: Name of the workspace. The name "default" is reserved.
            description: Description of the workspace.
            enterprise_project_id: ID of the enterprise project. 0 is the default enterprise project. Default of the
                service: '0'.
            auth_type: Users who can access the workspace. PUBLIC allows all users of the account, PRIVATE only the
                owner, and INTERNAL the users in grants. Upper and lower case are accepted. Matches
                `^(PUBLIC|PRIVATE|INTERNAL|public|private|internal)$`.
            grants: Users who can access the workspace if auth_type is INTERNAL.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 600 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Returns:
            The response that shows the state.

        Raises:
            ValueError: `timeout` or `interval` is out of range. Nothing is sent.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://docs.otc.t-systems.com/modelarts/api-ref/workspace_management/creating_a_workspace.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_WORKSPACE,
            body={
                "name": name,
                "description": description,
                "enterprise_project_id": enterprise_project_id,
                "auth_type": auth_type,
                "grants": grants,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.WORKSPACES_WAITER,
            "create",
            request,
            operations.SHOW_WORKSPACE_INFO,
            timeout,
            on_progress,
            interval,
        )

    async def delete_and_wait(
        self,
        workspace_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> None:
        """Delete a workspace, then wait for the result.

        The state of the workspace changes to DELETING, and then the workspace is removed. If the deletion fails, the
        state is DELETE_FAILED and status_info contains the reason.

        The client then polls ShowWorkspaceInfo until the resource no longer exists.

        Args:
            workspace_id: ID of the workspace. 0 is the default workspace.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 600 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Raises:
            ValueError: `workspace_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource could not be deleted.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://docs.otc.t-systems.com/modelarts/api-ref/workspace_management/deleting_a_workspace.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_WORKSPACE,
            path_values={
                "workspace_id": workspace_id,
            },
            extra=extra,
        )
        await act_and_wait(
            self._client,
            operations.WORKSPACES_WAITER,
            "delete",
            request,
            operations.SHOW_WORKSPACE_INFO,
            timeout,
            on_progress,
            interval,
        )

    async def wait(
        self,
        workspace_id: str | int,
        *,
        until: Target | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Workspace:
        """Wait until the resource is ready, or until it reaches the requested state.

        Args:
            workspace_id: ID of the workspace. 0 is the default workspace.
            until: State or states to wait for, as values or names, or the name of an action, for its result:
                'create'. NORMAL by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 600 by default.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            The response that shows the state.

        Raises:
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ValueError: `until` is not a known state, or a time is out of range. Nothing is sent.
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_WORKSPACE_INFO,
            path_values={
                "workspace_id": workspace_id,
            },
            extra=extra,
        )
        return await wait_until(
            self._client, operations.WORKSPACES_WAITER, request, until, timeout, on_progress, interval
        )

    async def wait_gone(
        self,
        workspace_id: str | int,
        *,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Wait until the resource no longer exists.

        Args:
            workspace_id: ID of the workspace. 0 is the default workspace.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 600 by default.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            WaitFailed: The resource could not be deleted.
            WaitTimeout: The timeout expired.
            ValueError: `timeout` or `interval` is out of range. Nothing is sent.
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_WORKSPACE_INFO,
            path_values={
                "workspace_id": workspace_id,
            },
            extra=extra,
        )
        await wait_gone(self._client, operations.WORKSPACES_WAITER, request, timeout, on_progress, interval)
