# Generated from spec/ by `make generate`; do not edit.
"""The resource `development_environments`."""

from __future__ import annotations

from collections.abc import Mapping
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


class DevelopmentEnvironments(Resource):
    """Development environment instances, the predecessors of notebooks."""

    __slots__ = ()

    async def create(
        self,
        *,
        name: str,
        profile_id: str,
        flavor: str,
        spec: models.DevelopmentEnvironmentSpecInput | params.DevelopmentEnvironmentSpecInput,
        description: str | Unset | None = UNSET,
        workspace: models.DevelopmentEnvironmentWorkspace
        | params.DevelopmentEnvironmentWorkspace
        | Unset
        | None = UNSET,
        pool: models.DevelopmentEnvironmentPoolInput | params.DevelopmentEnvironmentPoolInput | Unset | None = UNSET,
        ai_project: models.DevelopmentEnvironmentAiProject
        | params.DevelopmentEnvironmentAiProject
        | Unset
        | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DevelopmentEnvironment:
        """Create a development environment instance.

        The service accepts the instance and sets it up in the background. The response contains its initial state.
        Wait until the state is RUNNING before you use the instance.

        Args:
            name: Name of the instance. Consists of letters, digits, hyphens and underscores. Matches
                `^[A-Za-z0-9_-]{1,64}$`.
            profile_id: ID of the configuration (image and engines) to start from, such as "Multi-Engine 1.0
                (python3)-gpu".
            description: Description of the instance, empty by default. Must not contain angle brackets, quotation
                marks, ampersands or slashes. At most 512 characters. Matches `^[^&<>"'/]*$`.
            flavor: Name of the machine flavor. The available flavors depend on the region.
            spec: Storage and behavior of the notebook.
            workspace: Workspace of the instance. By default, the default workspace.
            pool: Resource pool to run in, if it is not the public pool.
            ai_project: AI project of the instance. Reserved by the service.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/devenviron_old_version/creating_a_development_environment_instance.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_DEVELOPMENT_ENVIRONMENT,
            body={
                "name": name,
                "profile_id": profile_id,
                "description": description,
                "flavor": flavor,
                "spec": spec,
                "workspace": workspace,
                "pool": pool,
                "ai_project": ai_project,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def delete(
        self,
        instance_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DevelopmentEnvironmentReference:
        """Delete a development environment instance.

        Returns the ID of the instance. If the instance does not exist, the request fails with ModelArts.6309.

        Args:
            instance_id: ID of the development environment instance.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `instance_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/devenviron_old_version/deleting_a_development_environment_instance.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_DEVELOPMENT_ENVIRONMENT,
            path_values={
                "instance_id": instance_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get(
        self,
        instance_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DevelopmentEnvironment:
        """Get a development environment instance.

        Returns the state, the hardware and the storage of the instance. If it could not be created or started,
        spec.failed_reasons contains the reason.

        Args:
            instance_id: ID of the development environment instance.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `instance_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/devenviron_old_version/obtaining_details_about_a_development_environment_instance.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_DEVELOPMENT_ENVIRONMENT,
            path_values={
                "instance_id": instance_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get_token(
        self,
        instance_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DevelopmentEnvironmentToken:
        """Get the access token of a development environment. (withdrawn)

        Returns the token that gives access to the web page of a running instance.

        Args:
            instance_id: ID of the development environment instance.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `instance_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/devenviron_old_version/querying_the_authentication_information_of_a_development_environment_instance.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_DEVELOPMENT_ENVIRONMENT_TOKEN,
            path_values={
                "instance_id": instance_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        de_type: str,
        provision_type: str | Unset | None = UNSET,
        status: models.DevelopmentEnvironmentStatus
        | models.DevelopmentEnvironmentStatusValue
        | str
        | Unset
        | None = UNSET,
        sortby: models.DevelopmentEnvironmentSortKey | models.DevelopmentEnvironmentSortKeyValue | Unset | None = UNSET,
        order: models.SortOrder | models.SortOrderValue | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        show_self: str | Unset | None = UNSET,
        ai_project: str | Unset | None = UNSET,
        pool_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.DevelopmentEnvironmentPage, models.DevelopmentEnvironment]:
        """List the development environment instances of the project.

        Returns the matching instances and the total number of matches. The spec of a list item is incomplete, so get
        the instance to see its storage and paths.

        Args:
            de_type: Type of environment to list. The only supported value is Notebook, with a capital N.
            provision_type: Deployment type to filter by. The only known value is Docker.
            status: State to filter by. By default, instances in all states are returned. The queueing states and
                DELETING are not documented as filter values.
            sortby: Field to sort by. Defaults to name.
            order: Sort order. Defaults to ascending.
            offset: Number of items to skip. Default of the service: 0. At least 0.
            limit: Maximum number of items to return. 0 returns all items. Default of the service: 0. At least 0.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            show_self: Whether to return only the caller's own instances and not those of other users. Must be the
                string "true" or "false". Default of the service: 'true'.
            ai_project: ID of the AI project to filter by.
            pool_id: ID of the dedicated resource pool to filter by.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/devenviron_old_version/obtaining_development_environment_instances.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_DEVELOPMENT_ENVIRONMENTS,
            query={
                "de_type": de_type,
                "provision_type": provision_type,
                "status": status,
                "sortby": sortby,
                "order": order,
                "offset": offset,
                "limit": limit,
                "workspace_id": workspace_id,
                "show_self": show_self,
                "ai_project": ai_project,
                "pool_id": pool_id,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def run_action(
        self,
        instance_id: str | int,
        *,
        action: models.DevelopmentEnvironmentAction | models.DevelopmentEnvironmentActionValue,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DevelopmentEnvironmentActionResult:
        """Start or stop a development environment instance.

        Returns the new state and the previous state of the instance. It starts or stops in the background, so wait
        until the state is RUNNING or STOPPED.

        Args:
            instance_id: ID of the development environment instance.
            action: Whether to start or stop the instance.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `instance_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/devenviron_old_version/managing_a_development_environment_instance.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.MANAGE_DEVELOPMENT_ENVIRONMENT,
            path_values={
                "instance_id": instance_id,
            },
            body={
                "action": action,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def update(
        self,
        instance_id: str | int,
        *,
        description: str | Unset | None = UNSET,
        spec: models.DevelopmentEnvironmentSpecUpdate | params.DevelopmentEnvironmentSpecUpdate | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DevelopmentEnvironment:
        """Change the description or automatic stop of a development environment instance.

        Returns the changed instance. If the instance is running, a new running time is stored immediately but applies
        from the next start.

        Args:
            instance_id: ID of the development environment instance.
            description: New description of the instance. Must not contain angle brackets, quotation marks, ampersands
                or slashes. At most 512 characters. Matches `^[^&<>"'/]*$`.
            spec: New behavior of the notebook.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `instance_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/devenviron_old_version/modifying_the_description_of_a_development_environment_instance.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.UPDATE_DEVELOPMENT_ENVIRONMENT,
            path_values={
                "instance_id": instance_id,
            },
            body={
                "description": description,
                "spec": spec,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def find(
        self,
        name_or_id: str | int,
        *,
        provision_type: str | Unset | None = UNSET,
        status: models.DevelopmentEnvironmentStatus
        | models.DevelopmentEnvironmentStatusValue
        | str
        | Unset
        | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        show_self: str | Unset | None = UNSET,
        ai_project: str | Unset | None = UNSET,
        pool_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DevelopmentEnvironment | None:
        """Find one of the development environment instances of the project by its exact name or ID.

        Reads the whole list, in pages of up to 100 items, because the service can't search for both names and IDs.

        Args:
            name_or_id: Exact name or ID, case-sensitive.
            provision_type: Deployment type to filter by. The only known value is Docker.
            status: State to filter by. By default, instances in all states are returned. The queueing states and
                DELETING are not documented as filter values.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            show_self: Whether to return only the caller's own instances and not those of other users. Must be the
                string "true" or "false". Default of the service: 'true'.
            ai_project: ID of the AI project to filter by.
            pool_id: ID of the dedicated resource pool to filter by.
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
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/devenviron_old_version/obtaining_development_environment_instances.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_DEVELOPMENT_ENVIRONMENTS,
            query={
                "provision_type": provision_type,
                "status": status,
                "workspace_id": workspace_id,
                "show_self": show_self,
                "ai_project": ai_project,
                "pool_id": pool_id,
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
                fixed={"de_type": "Notebook"},
                state=("status",),
                gone=("DELETED",),
            ),
        )

    async def create_and_wait(
        self,
        *,
        name: str,
        profile_id: str,
        flavor: str,
        spec: models.DevelopmentEnvironmentSpecInput | params.DevelopmentEnvironmentSpecInput,
        description: str | Unset | None = UNSET,
        workspace: models.DevelopmentEnvironmentWorkspace
        | params.DevelopmentEnvironmentWorkspace
        | Unset
        | None = UNSET,
        pool: models.DevelopmentEnvironmentPoolInput | params.DevelopmentEnvironmentPoolInput | Unset | None = UNSET,
        ai_project: models.DevelopmentEnvironmentAiProject
        | params.DevelopmentEnvironmentAiProject
        | Unset
        | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.DevelopmentEnvironment:
        """Create a development environment instance, then wait for the result.

        The service accepts the instance and sets it up in the background. The response contains its initial state.
        Wait until the state is RUNNING before you use the instance.

        The client then polls ShowDevelopmentEnvironment until the state is RUNNING.

        Args:
            name: Name of the instance. Consists of letters, digits, hyphens and underscores. Matches
                `^[A-Za-z0-9_-]{1,64}$`.
            profile_id: ID of the configuration (image and engines) to start from, such as "Multi-Engine 1.0
                (python3)-gpu".
            description: Description of the instance, empty by default. Must not contain angle brackets, quotation
                marks, ampersands or slashes. At most 512 characters. Matches `^[^&<>"'/]*$`.
            flavor: Name of the machine flavor. The available flavors depend on the region.
            spec: Storage and behavior of the notebook.
            workspace: Workspace of the instance. By default, the default workspace.
            pool: Resource pool to run in, if it is not the public pool.
            ai_project: AI project of the instance. Reserved by the service.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 1800 by default.
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

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/devenviron_old_version/creating_a_development_environment_instance.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_DEVELOPMENT_ENVIRONMENT,
            body={
                "name": name,
                "profile_id": profile_id,
                "description": description,
                "flavor": flavor,
                "spec": spec,
                "workspace": workspace,
                "pool": pool,
                "ai_project": ai_project,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.DEVELOPMENT_ENVIRONMENTS_WAITER,
            "create",
            request,
            operations.SHOW_DEVELOPMENT_ENVIRONMENT,
            timeout,
            on_progress,
            interval,
        )

    async def delete_and_wait(
        self,
        instance_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> None:
        """Delete a development environment instance, then wait for the result.

        Returns the ID of the instance. If the instance does not exist, the request fails with ModelArts.6309.

        The client then polls ShowDevelopmentEnvironment until the resource no longer exists.

        Args:
            instance_id: ID of the development environment instance.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 1800 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Raises:
            ValueError: `instance_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource could not be deleted.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/devenviron_old_version/deleting_a_development_environment_instance.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_DEVELOPMENT_ENVIRONMENT,
            path_values={
                "instance_id": instance_id,
            },
            extra=extra,
        )
        await act_and_wait(
            self._client,
            operations.DEVELOPMENT_ENVIRONMENTS_WAITER,
            "delete",
            request,
            operations.SHOW_DEVELOPMENT_ENVIRONMENT,
            timeout,
            on_progress,
            interval,
        )

    async def start(
        self,
        instance_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DevelopmentEnvironmentActionResult:
        """Start a development environment instance.

        Calls `run_action` with `action: start` and returns immediately. `start_and_wait` also waits.

        Args:
            instance_id: ID of the development environment instance.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `instance_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/devenviron_old_version/managing_a_development_environment_instance.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.MANAGE_DEVELOPMENT_ENVIRONMENT,
            path_values={
                "instance_id": instance_id,
            },
            body={"action": "start"},
            extra=extra,
        )
        return await self._client.send(request)

    async def start_and_wait(
        self,
        instance_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.DevelopmentEnvironment:
        """Start a development environment instance, then wait for the result.

        The client then polls ShowDevelopmentEnvironment until the state is RUNNING.

        Args:
            instance_id: ID of the development environment instance.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 1800 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Returns:
            The response that shows the state.

        Raises:
            ValueError: `instance_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/devenviron_old_version/managing_a_development_environment_instance.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.MANAGE_DEVELOPMENT_ENVIRONMENT,
            path_values={
                "instance_id": instance_id,
            },
            body={"action": "start"},
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.DEVELOPMENT_ENVIRONMENTS_WAITER,
            "start",
            request,
            operations.SHOW_DEVELOPMENT_ENVIRONMENT,
            timeout,
            on_progress,
            interval,
        )

    async def stop(
        self,
        instance_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DevelopmentEnvironmentActionResult:
        """Stop a development environment instance.

        Calls `run_action` with `action: stop` and returns immediately. `stop_and_wait` also waits.

        Args:
            instance_id: ID of the development environment instance.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `instance_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/devenviron_old_version/managing_a_development_environment_instance.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.MANAGE_DEVELOPMENT_ENVIRONMENT,
            path_values={
                "instance_id": instance_id,
            },
            body={"action": "stop"},
            extra=extra,
        )
        return await self._client.send(request)

    async def stop_and_wait(
        self,
        instance_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.DevelopmentEnvironment:
        """Stop a development environment instance, then wait for the result.

        The client then polls ShowDevelopmentEnvironment until the state is STOPPED.

        Args:
            instance_id: ID of the development environment instance.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 1800 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Returns:
            The response that shows the state.

        Raises:
            ValueError: `instance_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/devenviron_old_version/managing_a_development_environment_instance.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.MANAGE_DEVELOPMENT_ENVIRONMENT,
            path_values={
                "instance_id": instance_id,
            },
            body={"action": "stop"},
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.DEVELOPMENT_ENVIRONMENTS_WAITER,
            "stop",
            request,
            operations.SHOW_DEVELOPMENT_ENVIRONMENT,
            timeout,
            on_progress,
            interval,
        )

    async def wait(
        self,
        instance_id: str | int,
        *,
        until: Target | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DevelopmentEnvironment:
        """Wait until the resource is ready, or until it reaches the requested state.

        Args:
            instance_id: ID of the development environment instance.
            until: State or states to wait for, as values or names, or the name of an action, for its result:
                'create', 'start', 'stop'. RUNNING by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 1800 by default.
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
            operations.SHOW_DEVELOPMENT_ENVIRONMENT,
            path_values={
                "instance_id": instance_id,
            },
            extra=extra,
        )
        return await wait_until(
            self._client, operations.DEVELOPMENT_ENVIRONMENTS_WAITER, request, until, timeout, on_progress, interval
        )

    async def wait_gone(
        self,
        instance_id: str | int,
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
            instance_id: ID of the development environment instance.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 1800 by default.
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
            operations.SHOW_DEVELOPMENT_ENVIRONMENT,
            path_values={
                "instance_id": instance_id,
            },
            extra=extra,
        )
        await wait_gone(
            self._client, operations.DEVELOPMENT_ENVIRONMENTS_WAITER, request, timeout, on_progress, interval
        )
